// The panel above a job's form.
import { Diff, type DiffLine } from '@/components/diff';
import type { FieldNoteLine } from '@/components/field-note';
import { FindingList } from '@/components/finding-list';
import { GuardPanel } from '@/components/guard-panel';
import { PanelButton } from '@/components/panel-button';
import { Sentence } from '@/components/sentence';
import type { JobNames } from '@/lib/otrs/job-names';
import { shown } from '@/lib/shown';
import type { GuardWords } from '@/lib/words/guard';
import type { JobEditWords } from '@/lib/words/job-edit';
import { labelOf } from '../../findings';
import { lastOf, sayReason, sayVerdict } from './describe';
import type { Judgement } from './live';

/** What was filled in. */
export interface Told {
  readonly text: string;
  readonly lines: readonly DiffLine[];
}

export interface ViewProps {
  readonly words: JobEditWords;
  readonly findings: GuardWords;
  readonly names: JobNames;
  readonly judgement: Judgement;
  /** The job's name, if no job has it yet. */
  readonly newJob?: string | undefined;
  /** What stands beside its field; the panel leads there. */
  readonly placed: readonly FieldNoteLine[];
  /** What has no place beside a field. */
  readonly unplaced: readonly FieldNoteLine[];
  readonly told?: Told | undefined;
  readonly isFilling: boolean;
  readonly lead: (field: string) => void;
  readonly fix: () => void;
}

export function View(props: ViewProps) {
  const { words, findings, names, judgement, newJob, placed, unplaced, told, lead } = props;
  const reason = [sayReason(judgement, words, findings), newJob && words.isNew(shown(newJob))];
  const fields = [...new Set(placed.map(({ field }) => field))];
  return (
    <GuardPanel
      heading={words.heading}
      verdict={sayVerdict(judgement, words)}
      reason={reason.filter(Boolean).join(' ')}
    >
      {fields.length > 0 && (
        <div class="steps">
          {words.toLookAt}
          {fields.map((field) => (
            <PanelButton
              key={field}
              label={labelOf(field, names)}
              title={words.show}
              press={() => lead(field)}
            />
          ))}
        </div>
      )}
      <FindingList
        lines={unplaced.map(({ field, text, isNote }) => ({
          field,
          label: labelOf(field, names),
          sentences: [text],
          isNote,
        }))}
      />
      <Filling {...props} />
      <div role="status">{told && <ToldOf {...told} />}</div>
    </GuardPanel>
  );
}

/** Where the policy expects something that is not so. */
function Filling({ judgement, words, fix, isFilling }: ViewProps) {
  const { policy, verdict } = lastOf(judgement) ?? {};
  if (!policy?.fields || verdict?.findings.length === 0) return null;
  return (
    <div class="steps">
      <PanelButton
        label={words.fix}
        title={words.fixTitle}
        action="guard-fix"
        press={fix}
        isOff={isFilling}
      />
    </div>
  );
}

function ToldOf({ text, lines }: Told) {
  return (
    <>
      <p>
        <strong>
          <Sentence text={text} />
        </strong>
      </p>
      <Diff lines={lines} />
    </>
  );
}
