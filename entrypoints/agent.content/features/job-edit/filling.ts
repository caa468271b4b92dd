// Filling in a job's form, and what is told of it.
import { settingDifferences } from '@/lib/guard/differences';
import { wishesOf } from '@/lib/guard/wishes';
import type { Client } from '@/lib/otrs/client';
import { fillAll, fillField } from '@/lib/otrs/job-fill';
import type { JobNames } from '@/lib/otrs/job-names';
import { shown } from '@/lib/shown';
import type { JobEditWords } from '@/lib/words/job-edit';
import { diffLines, labelOf } from '../../findings';
import type { Typed } from '../../job-saved/typed';
import { lastOf } from './describe';
import { fillIn } from './fill';
import type { LiveJudgement } from './live';
import { findTicket, givenBy, takesOneTicket } from './ticket';
import type { Told } from './view';

/** The form of one page. */
export interface Form {
  readonly document: Document;
  readonly client: Client;
  readonly judgement: LiveJudgement;
  readonly names: JobNames;
  readonly words: JobEditWords;
}

/** Fills in what the job's policy expects. */
export function fillByPolicy(form: Form): Promise<Told> {
  const { filled, nothingFilled } = form.words;
  return tellOf(
    form,
    (isChanged) => (isChanged ? filled : nothingFilled),
    async () => {
      const settings = form.judgement.read();
      const { policy } = lastOf(form.judgement.now) ?? {};
      return settings && policy
        ? fillIn(form.document, form.client, wishesOf(settings, policy, new Date()))
        : [];
    },
  );
}

/** Fills in what was typed before, in a form that Znuny has spoilt since; the name may be another by now. */
export function fillTyped({ document, ...form }: Form, { job, inForce }: Typed): Promise<Told> {
  const fill = async () => {
    const left = fillAll(document, { inForce });
    fillField(document, 'Profile', [job]);
    return left;
  };
  return tellOf(form, () => form.words.retyped, fill);
}

/** Fills in what the job for one ticket needs to take this one, and what its policy expects besides. */
export async function fillTicket(form: Form, ticketId: number): Promise<Told> {
  const { document, client, judgement, names, words } = form;
  await judgement.look();
  const settings = judgement.read();
  const { policy } = lastOf(judgement.now) ?? {};
  if (!settings || !policy || !takesOneTicket(policy)) return { text: words.notPrepared, lines: [] };
  const queues = names.options('QueueIDs');
  const ids = [...queues.keys()].map(Number).filter((id) => id > 0);
  const ticket = await findTicket(client, ticketId, ids).catch(() => 'unasked' as const);
  if (ticket === 'unasked') return { text: words.ticketUnasked, lines: [] };
  if (!ticket) return { text: words.noTicket, lines: [] };
  const { number, title, queue } = ticket;
  const wishes = wishesOf(settings, policy, new Date(), givenBy(ticket));
  const prepared = words.prepared(number, shown(title), shown(queues.get(String(queue)) ?? ''));
  return tellOf(
    form,
    () => prepared,
    () => fillIn(document, client, wishes),
  );
}

/** @param fill fills in, and says which fields it could not */
async function tellOf(
  { judgement, names, words }: Pick<Form, 'judgement' | 'names' | 'words'>,
  say: (isChanged: boolean) => string,
  fill: () => Promise<string[]>,
): Promise<Told> {
  const before = judgement.read();
  const left = await fill();
  const after = judgement.read();
  const lines =
    before && after ? diffLines(settingDifferences(before.inForce, after.inForce), names, words) : [];
  const labels = [...new Set(left.map((field) => labelOf(field, names)))];
  const notFilled = labels.length > 0 ? [words.notFilled(labels.join(', '))] : [];
  return { text: [say(lines.length > 0), ...notFilled].join(' '), lines };
}
