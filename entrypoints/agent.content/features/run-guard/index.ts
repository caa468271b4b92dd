// The guard on the page before a Generic Agent's run: what the run would do, whether that is right, and the run itself. Znuny's
// own link goes first, whatever else comes: a page that Loods doesn't understand has no run.
import { addAboveBoxes, hideRunLinks } from '@/lib/otrs/run-box';
import { isJobRun } from '@/lib/otrs/screens';
import { guardWords } from '@/lib/words/guard';
import { runGuardWords } from '@/lib/words/run-guard';
import type { Feature } from '../../feature';
import { RunGuard } from './guard';

export const runGuard: Feature = {
  id: 'run-guard',
  screens: [isJobRun],
  mount(context) {
    const { document, page } = context;
    const words = runGuardWords(page.language);
    const add = (tag: string) => {
      const part = document.createElement(tag);
      part.dataset['loodsFeature'] = runGuard.id;
      return part;
    };
    const explain = () => Object.assign(add('span'), { textContent: words.runHere });
    hideRunLinks(document, explain);
    const host = add('div');
    addAboveBoxes(document, host);
    const { language } = page;
    void new RunGuard(context, host, { words, findings: guardWords(language), language }, explain).start();
  },
};
