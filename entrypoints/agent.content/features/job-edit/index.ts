// A job's settings judged while one edits them: what is wrong beside its field, the verdict above them all, and a button that fills in what is
// expected. What would be cut, or cost another job, is not saved.
import { ticketIn } from '@/lib/hand-over';
import { addAboveBoxes } from '@/lib/otrs/run-box';
import { isJobEdit } from '@/lib/otrs/screens';
import type { Feature } from '../../feature';
import { followSave } from '../../job-saved/follow';
import { takeTyped, typedFragment } from '../../job-saved/typed';
import { JobEditor } from './editor';

export const jobEdit: Feature = {
  id: 'job-edit',
  screens: [isJobEdit],
  mount(context) {
    const { document } = context;
    const host = document.createElement('div');
    host.dataset['loodsFeature'] = jobEdit.id;
    addAboveBoxes(document, host);
    const editor = new JobEditor(context, host);
    editor.start();
    if (!fillBy(location.hash, editor)) followSave(context);
  },
};

/** What the address hands over, once: loading the page again fills in nothing. @returns false if that is nothing */
function fillBy(hash: string, editor: JobEditor): boolean {
  const ticket = ticketIn(hash);
  if (ticket === undefined && hash !== typedFragment) return false;
  history.replaceState(history.state, '', location.pathname + location.search);
  const typed = ticket === undefined ? takeTyped(sessionStorage, Date.now()) : undefined;
  if (ticket !== undefined) editor.prepare(ticket);
  if (typed) editor.retype(typed);
  return true;
}
