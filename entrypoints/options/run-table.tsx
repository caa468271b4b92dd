import { useState } from 'preact/hooks';
import { isUnderWay } from '@/lib/store/run-life';
import type { RunRecord } from '@/lib/store/run-record';
import type { RunWords } from '@/lib/words/runs';
import { RunDetails } from './run-details';
import type { RunsWords } from './runs';
import { timeOf } from './time';

interface RunTableProps extends RunsWords {
  readonly runs: readonly RunRecord[];
}

const columns = ['time', 'agent', 'job', 'outcome', 'tickets', 'details'] as const;

/** Runs, one to a row; each can be unfolded. */
export function RunTable({ runs, ...allWords }: RunTableProps) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {allWords.words[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <Row key={run.id} {...allWords} run={run} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ run, ...allWords }: RunsWords & { readonly run: RunRecord }) {
  const { words } = allWords;
  const [isOpen, setOpen] = useState(false);
  const time = timeOf(run.at);
  const details = `run-${run.id}`;
  return (
    <>
      <tr>
        <td>
          <time dateTime={new Date(run.at).toISOString()}>{time}</time>
        </td>
        <td>{run.agent}</td>
        <td>{run.job}</td>
        <td>{outcomeOf(run, words)}</td>
        <td>
          {run.countBefore} → {run.countAfter ?? words.notKnown}
        </td>
        <td>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? details : undefined}
            aria-label={words.detailsOf(run.job, time)}
            onClick={() => setOpen(!isOpen)}
          >
            {words.details}
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr id={details} class="details">
          <td colSpan={columns.length}>
            <RunDetails {...allWords} run={run} />
          </td>
        </tr>
      )}
    </>
  );
}

/** As it is now: a tab that was closed left a record that says it runs. */
function outcomeOf(run: RunRecord, words: RunWords): string {
  const isCutOff = run.outcome === 'running' && !isUnderWay(run, Date.now());
  return isCutOff ? words.cutOff : words.outcomes[run.outcome];
}
