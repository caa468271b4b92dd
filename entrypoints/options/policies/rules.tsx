import type { JobPolicy } from '@/lib/guard';
import { fieldNamed } from '@/lib/otrs/job-fields';
import { labelOf } from '@/lib/words/job-fields';
import { describeRule } from '@/lib/words/rules';
import type { AllWords } from './words';

type RulesProps = AllWords & { readonly fields: NonNullable<JobPolicy['fields']> };

/** What a policy wants, field by field. */
export function Rules({ words, fieldWords, ruleWords, fields }: RulesProps) {
  return (
    <>
      <dl>
        {Object.entries(fields).flatMap(([field, rule]) => [
          <dt key={`${field} label`}>{labelOf(fieldWords, field)}</dt>,
          <dd key={field}>{describeRule(ruleWords, field, rule)}</dd>,
        ])}
      </dl>
      <p>{words.everythingElse}</p>
      {deletesAny(fields) && <p class="warning">{words.deletesAny}</p>}
    </>
  );
}

/** The job may delete, and nothing says what: a date's name is that of no field, but begins like its fields. */
function deletesAny(fields: RulesProps['fields']): boolean {
  const names = Object.keys(fields);
  return 'NewDelete' in fields && names.every((name) => fieldNamed(name).part !== 'selection');
}
