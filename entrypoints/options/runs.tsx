import type { Source } from '@/components/use-live';
import { runColumns } from '@/lib/store/columns';
import { findRuns } from '@/lib/store/find';
import type { RunRecord } from '@/lib/store/run-record';
import type { JobFieldWords } from '@/lib/words/job-fields';
import type { RuleWords } from '@/lib/words/rules';
import type { RunWords } from '@/lib/words/runs';
import { ListSection } from './list-section';
import { RunTable } from './run-table';

export interface RunsWords {
  readonly words: RunWords;
  readonly fieldWords: JobFieldWords;
  readonly ruleWords: RuleWords;
}

interface RunsProps extends RunsWords {
  readonly source: Source<readonly RunRecord[]>;
}

/** How jobs ran. */
export function RunsSection({ source, ...allWords }: RunsProps) {
  const { words } = allWords;
  return (
    <ListSection
      id="runs"
      words={words}
      source={source}
      find={(runs, text) => findRuns(runs, text, words)}
      columns={runColumns}
      file="runs."
      draw={(runs) => <RunTable {...allWords} runs={runs} />}
    />
  );
}
