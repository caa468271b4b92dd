// A run that another browser began: it is waited for, as far as it shows.

import type { RunPageWish } from '@/lib/guard/look';
import { type Trace, traceIn, watch } from '@/lib/guard/under-way';
import type { Client } from '@/lib/otrs/client';
import { getGlance } from '@/lib/otrs/job-pages';
import { lastRunOf } from '@/lib/otrs/job-settings';
import { wait } from '@/lib/wait';
import { see } from './sight';
import type { State } from './state';

type Seen = Awaited<ReturnType<typeof see>>;

export class Others {
  readonly #client: Client;
  readonly #show: (state: State) => void;
  /** When the run began that is known to be over, as its page said. */
  #over = '';

  constructor(client: Client, show: (state: State) => void) {
    this.#client = client;
    this.#show = show;
  }

  /**
   * Looks at a job once no run of it seems to be under way.
   *
   * @param isOwn its newest run was this browser's, and was watched to its end
   */
  async see(job: string, wish: RunPageWish, isOwn: boolean): Promise<Seen> {
    let seen = await see(this.#client, job, wish);
    if (isOwn && seen.kind === 'looked') this.#over = lastRunOf(seen.look.prospect.settings);
    for (;;) {
      const trace = traceIn(seen, this.#over, Date.now());
      if (!trace) return seen;
      const { kind } = await this.#watch(job, seen, trace);
      // Nothing moved, so that what was seen is so still; and a page that was not understood has no end to wait for.
      if (kind === 'not-begun' && trace !== 'falls') return seen;
      if (trace === 'unclear' && kind !== 'through' && kind !== 'broke-off') return seen;
      seen = await see(this.#client, job, { ...wish, page: undefined });
    }
  }

  #watch(job: string, seen: Seen, trace: Trace) {
    const glance = async () => {
      const now = await getGlance(this.#client, job);
      if (now.kind === 'done') this.#over = now.value.lastRun;
      return now;
    };
    return watch({ glance, wait }, seen, (left, total) =>
      this.#show({ kind: 'watching', left, total, isSure: trace === 'falls' || left < total }),
    );
  }
}
