import { piecesOf } from './isolated';

interface SentenceProps {
  /** What is marked off in it gets an element of its own: see isolated.ts. */
  readonly text: string;
}

/** A sentence with texts of others in it. */
export function Sentence({ text }: SentenceProps) {
  return (
    <>{piecesOf(text).map((piece, index) => (index % 2 === 0 ? piece : <bdi key={index}>{piece}</bdi>))}</>
  );
}
