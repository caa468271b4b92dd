import { useEffect, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import type { Offered } from '@/lib/otrs/offered';
import { askTab } from '@/lib/tabs';

const names = z.readonly(
  z.array(z.string().check(z.minLength(1), z.maxLength(400))).check(z.maxLength(2000)),
);
/** What comes from a page is offered only if it can be what it says. */
const answer = z.object({ states: names, queues: names });

/** The states and queues of a help desk, from a tab in which an agent is logged in; "none" where no such tab answers. */
export function useOffered(helpDesk: string): Offered | 'asking' | 'none' {
  const [offered, setOffered] = useState<Offered | 'asking' | 'none'>('asking');
  useEffect(() => {
    void askTab(helpDesk, 'offered', undefined).then((asked) => {
      setOffered((asked.kind === 'answer' && answer.safeParse(asked.value).data) || 'none');
    });
  }, [helpDesk]);
  return offered;
}
