// What was and what is, line by line.

export interface DiffLine {
  readonly label: string;
  /** Absent where it isn't known. */
  readonly from?: string | undefined;
  readonly to: string;
}

export function Diff({ lines }: { readonly lines: readonly DiffLine[] }) {
  return (
    <ul class="diff">
      {lines.map(({ label, from, to }) => (
        <li key={label}>
          <b>{label}:</b> {from !== undefined && <bdi class="from">{from}</bdi>}
          {from !== undefined && ' → '}
          <bdi>{to}</bdi>
        </li>
      ))}
    </ul>
  );
}
