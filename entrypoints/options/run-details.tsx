import type { ComponentChildren } from 'preact';
import { Sentence } from '@/components/sentence';
import { shown } from '@/lib/shown';
import type { RunRecord } from '@/lib/store/run-record';
import { labelOf } from '@/lib/words/job-fields';
import { describeSetting } from '@/lib/words/rules';
import type { RunsWords } from './runs';
import { timeOf } from './time';

type DetailsProps = RunsWords & { readonly run: RunRecord };

/** All that is kept of a run, but for what its row says. */
export function RunDetails(props: DetailsProps) {
  const { words, run } = props;
  const { reason, approvedAt, endedAt, seenAt, runLimit, tickets } = run;
  const lines: [string, ComponentChildren][] = [
    [words.reason, reason && <bdi key="reason">{reason}</bdi>],
    [words.backup, run.backup && <Backup {...props} />],
    [words.approved, approvedAt && timeOf(approvedAt)],
    [words.settings, <Settings key="settings" {...props} />],
    [words.runLimit, runLimit],
    [words.portions, run.portions.length > 0 && <Portions {...props} />],
    [words.listed, tickets.join(', ')],
    endedAt ? [words.ended, timeOf(endedAt)] : [words.seen, timeOf(seenAt)],
  ];
  return (
    <dl>
      {lines.flatMap(([label, text]) =>
        text ? [<dt key={`${label} label`}>{label}</dt>, <dd key={label}>{text}</dd>] : [],
      )}
    </dl>
  );
}

function Backup({ words, run: { backup } }: DetailsProps) {
  return (
    backup && (
      <>
        <Sentence text={words.confirmed(shown(backup.by), timeOf(backup.at))} />
        <code>{backup.command}</code>
      </>
    )
  );
}

function Settings({ words, fieldWords, ruleWords, run: { settings } }: DetailsProps) {
  return (
    <ul>
      {settings.map((setting) => (
        <li key={setting.field}>
          <bdi>{labelOf(fieldWords, setting.field)}</bdi>: <bdi>{describeSetting(ruleWords, setting)}</bdi>
          {setting.notOffered && ` (${words.notOffered})`}
        </li>
      ))}
    </ul>
  );
}

function Portions({ words, run: { portions } }: DetailsProps) {
  return (
    <ol>
      {portions.map(({ at, before, after }) => (
        <li key={at}>{words.portion(timeOf(at), before, String(after ?? words.notKnown))}</li>
      ))}
    </ol>
  );
}
