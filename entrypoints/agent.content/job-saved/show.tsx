// After a save: what is stored, beside what was typed.
import { render } from 'preact';
import { Notice, type NoticeProps } from '@/components/notice';
import { isGone, readBack, type Saved } from '@/lib/guard/saved';
import type { Client } from '@/lib/otrs/client';
import { isRefused } from '@/lib/otrs/job-form';
import { getJobNames } from '@/lib/otrs/job-overview';
import { jobEditUrl } from '@/lib/otrs/links';
import type { AgentPage } from '@/lib/otrs/page';
import { addAboveBoxes } from '@/lib/otrs/run-box';
import { shown } from '@/lib/shown';
import { guardWords } from '@/lib/words/guard';
import { type JobSavedWords, jobSavedWords } from '@/lib/words/job-saved';
import { clientOf } from '../client';
import type { FeatureContext } from '../feature';
import { diffLines } from '../findings';
import { keepTyped, type Typed, typedFragment } from './typed';

const timeoutMs = 15_000;

type Content = Pick<NoticeProps, 'kind' | 'sentences'> & Partial<Pick<NoticeProps, 'lines' | 'action'>>;

/** Reads back what became of a form that was sent, and says it at the head of the page. */
export async function showSaved(context: FeatureContext, typed: Typed): Promise<void> {
  const { page } = context;
  const words = jobSavedWords(page.language);
  const show = addNotice(context, words);
  show({ kind: 'pending', sentences: [words.checking(shown(typed.job))] });
  const client = clientOf(page, timeoutMs);
  show(
    isRefused(page)
      ? await sayRefused(client, page, typed)
      : saySaved(await readBack(client, typed), typed, page.language),
  );
}

function addNotice({ document, signal }: FeatureContext, words: JobSavedWords): (content: Content) => void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  addAboveBoxes(document, host);
  signal.addEventListener('abort', () => host.remove());
  const more = { heading: words.heading, closeLabel: words.close, onClose: () => host.remove() };
  return (content) => render(<Notice lines={[]} {...more} {...content} />, root);
}

function saySaved(saved: Saved, { job, oldJob }: Typed, language: string): Content {
  const words = jobSavedWords(language);
  switch (saved.kind) {
    case 'unknown':
      return {
        kind: 'partial',
        sentences: [words.unknown(shown(job)), guardWords(language).unchecked[saved.why]],
      };
    case 'missing': {
      const gone = saved.oldIsGone ? [words.oldIsGone(shown(oldJob))] : [];
      return { kind: 'failed', sentences: [words.missing(shown(job)), ...gone] };
    }
    default: {
      const lines = diffLines(saved.differences, saved.names, words);
      return lines.length === 0
        ? { kind: 'done', sentences: [words.asTyped(shown(job))] }
        : { kind: 'partial', sentences: [words.otherwise(shown(job))], lines };
    }
  }
}

/** What can be done about it is not to be done in the form that Znuny shows (see isRefused). */
async function sayRefused(client: Client, page: AgentPage, typed: Typed): Promise<Content> {
  const words = jobSavedWords(page.language);
  const { job, oldJob } = typed;
  const jobs = await getJobNames(client);
  const oldIsGone = jobs.kind === 'done' && isGone(typed, jobs.value);
  return {
    kind: 'failed',
    sentences: [
      words.refused(shown(job)),
      ...(oldIsGone ? [words.overtaken(shown(oldJob), shown(job))] : []),
      words.notWhole,
    ],
    action: {
      label: words.reopen,
      press: () => reopen(page, oldIsGone ? { ...typed, job: oldJob, oldJob: '' } : typed),
    },
  };
}

/** The edit page of the job as it was before, or of a new one; there the form is filled in with what was typed. */
function reopen({ cgi }: AgentPage, typed: Typed): void {
  keepTyped(sessionStorage, typed, Date.now());
  location.assign(jobEditUrl(cgi, typed.oldJob) + typedFragment);
}
