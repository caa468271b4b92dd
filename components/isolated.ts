// Sentences with texts of others in them. What Unicode's isolates (FSI and PDI) mark off gets an element that isolates it from
// the words around: whatever direction it is written in, or turned to by invisible characters, they stay as they are.

/** The pieces of a sentence; every second one was marked off. */
export const piecesOf = (sentence: string): string[] => sentence.split(/[\u2068\u2069]/);

/** A sentence as nodes, to be put into an element. */
export function toNodes(sentence: string): (string | HTMLElement)[] {
  return piecesOf(sentence).map((piece, index) =>
    index % 2 === 0 ? piece : Object.assign(document.createElement('bdi'), { textContent: piece }),
  );
}
