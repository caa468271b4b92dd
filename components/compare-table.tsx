// What is beside what should be.
import { Sentence } from './sentence';

export interface CompareRow {
  readonly key: string;
  readonly label: string;
  readonly is: string;
  readonly should: string;
  readonly isWrong: boolean;
}

export interface CompareTableProps {
  readonly caption: string;
  readonly heads: readonly [label: string, is: string, should: string];
  readonly rows: readonly CompareRow[];
}

export function CompareTable({ caption, heads, rows }: CompareTableProps) {
  return (
    <div>
      <h3>{caption}</h3>
      <div class="scroll">
        <table aria-label={caption}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, is, should, isWrong }) => (
              <tr key={key} class={isWrong ? 'wrong' : undefined}>
                <th scope="row">{label}</th>
                <td>
                  <Sentence text={is} />
                </td>
                <td>
                  <Sentence text={should} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
