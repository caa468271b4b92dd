// What is wrong, one thing a line.
import { Sentence } from './sentence';

export interface FindingLine {
  /** Value of `data-loods-finding`. */
  readonly field: string;
  /** What people call it; absent where the sentences say it. */
  readonly label?: string | undefined;
  readonly sentences: readonly string[];
  /** It is worth knowing, and stops nothing. */
  readonly isNote: boolean;
}

export function FindingList({ lines }: { readonly lines: readonly FindingLine[] }) {
  return lines.length === 0 ? null : (
    <ul class="findings">
      {lines.map(({ field, label, sentences, isNote }, index) => (
        <li key={`${field}${index}`} data-loods-finding={field} class={isNote ? 'note' : undefined}>
          {label && (
            <b>
              <bdi>{label}</bdi>:{' '}
            </b>
          )}
          <Sentence text={sentences.join(' ')} />
        </li>
      ))}
    </ul>
  );
}
