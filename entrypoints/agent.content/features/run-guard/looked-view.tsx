// A job that was looked at: what is wrong, what is set, what it would take, and what can be done next.
import { Approval } from '@/components/approval';
import { BackupStep } from '@/components/backup-step';
import { CompareTable } from '@/components/compare-table';
import { Diff } from '@/components/diff';
import { FindingList } from '@/components/finding-list';
import { GuardPanel } from '@/components/guard-panel';
import { PanelButton } from '@/components/panel-button';
import { RunStep } from '@/components/run-step';
import { Sentence } from '@/components/sentence';
import { obstacleOf } from '@/lib/guard/approve';
import { settingDifferences } from '@/lib/guard/differences';
import { send } from '@/lib/messages';
import { shown } from '@/lib/shown';
import { approveWords } from '@/lib/words/approve';
import { approveShown } from '../../approve';
import { linesOf, numbersOf, sayReason, sayVerdict, tableOf } from './describe';
import { NewsView } from './news-view';
import { sayDifferences, whenOf } from './say-run';
import { type Looked, needsNumber } from './state';
import type { ViewProps } from './view';

type Props = Omit<ViewProps, 'state'> & { readonly state: Looked };

/** No component of its own: then the panel would be another one. */
export function viewLooked(props: Props) {
  const { state, editUrl, again, ...vocabulary } = props;
  const { look, policy, at, news } = state;
  const { words } = vocabulary;
  return (
    <GuardPanel
      heading={words.heading}
      verdict={sayVerdict(state, words)}
      reason={sayReason(state, words)}
      news={news && <NewsView {...vocabulary} news={news} />}
    >
      <FindingList lines={linesOf(look, policy, vocabulary)} />
      <CompareTable
        caption={words.settings}
        heads={[words.setting, words.isSet, words.shouldBe]}
        rows={tableOf(look, policy, at, words)}
      />
      <SinceLast {...props} />
      <ul class="numbers">
        {numbersOf(look.prospect, words).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <NextSteps {...props} />
      <div class="steps">
        <a class="button" href={editUrl}>
          {words.editJob}
        </a>
        <PanelButton label={words.again} press={again} />
      </div>
    </GuardPanel>
  );
}

/** What someone changed since the job ran last. */
function SinceLast({ state, words, language }: Props) {
  const { last, look } = state;
  if (!last) return <p>{words.noLast}</p>;
  const differences = settingDifferences(last.settings, look.prospect.settings.inForce);
  const [when, who] = [whenOf(last.at, language), shown(last.agent || words.someone)];
  if (differences.length === 0)
    return (
      <p>
        <Sentence text={words.sameAsLast(when, who)} />
      </p>
    );
  return (
    <div>
      <p>
        <Sentence text={words.sinceLast(when, who)} />
      </p>
      <Diff lines={sayDifferences(differences, look.names, words)} />
    </div>
  );
}

function NextSteps(props: Props) {
  const { says, look } = props.state;
  if (isApprovable(props.state)) return <ApproveStep {...props} />;
  if ((says !== 'pass' && !needsNumber(props.state)) || look.prospect.run.count === 0) return null;
  return (
    <>
      {look.prospect.verdict.deletes && <Backup {...props} />}
      <Run {...props} />
    </>
  );
}

/** The handbook's jobs are changed in the options; and what the page does not show, nobody can have looked at. */
function isApprovable({ policy: { origin }, look }: Looked): boolean {
  const { verdict } = look.prospect;
  return (
    verdict.kind === 'block' &&
    !(origin && (origin.kind === 'built-in' || origin.isHandbooks)) &&
    obstacleOf(verdict) === undefined
  );
}

function ApproveStep({ state, words, language, client, agent, again }: Props) {
  const { look, policy, at } = state;
  const said = approveWords(language);
  const approve = async () => {
    const { kind: came } = await approveShown(client, policy, look.prospect.settings, agent);
    if (came === 'approved' || came === 'changed') again({ kind: 'approval', came });
    return said.outcomes[came];
  };
  const lines = tableOf(look, policy, at, words).map(({ label, is }) => ({ label, text: is }));
  return <Approval words={said} name={policy.job} lines={lines} onApprove={approve} />;
}

function Backup({ state, words, language, confirmed: keep }: Props) {
  const { command, confirmed } = state.backup;
  const confirm = async (by: string) => keep(state, await send('confirmBackup', { by }));
  return (
    <BackupStep
      words={words.backup}
      command={command}
      confirmed={confirmed && words.backup.confirmed(shown(confirmed.by), whenOf(confirmed.at, language))}
      onConfirm={confirm}
    />
  );
}

function Run({ state, words, run }: Props) {
  const { prospect } = state.look;
  const { deletes } = prospect.verdict;
  const { count, runLimit } = prospect.run;
  const needsBackup = deletes && !state.backup.confirmed;
  return (
    <RunStep
      label={words.run(count, deletes)}
      ask={needsNumber(state) ? { text: words.askNumber, number: count } : undefined}
      needs={needsBackup ? words.needsBackup : undefined}
      note={runLimit === undefined ? undefined : words.runPortions(runLimit)}
      press={() => run(state)}
    />
  );
}
