// Mistakes, one to a line: as many as one reads, since a file of another kind can have thousands.

const most = 20;

interface FaultsProps {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Says how many there are beyond those. */
  readonly more: (count: number) => string;
}

export function Faults({ heading, lines, more }: FaultsProps) {
  return (
    <>
      <p>{heading}</p>
      <ul>
        {lines.slice(0, most).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {lines.length > most && <p>{more(lines.length - most)}</p>}
    </>
  );
}
