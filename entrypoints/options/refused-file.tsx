// What is wrong with a file, so that nothing of it was taken over.
import { Faults } from '@/components/faults';
import type { Fault } from '@/lib/json/read';
import { describeFault, type FaultWords } from '@/lib/words/faults';

interface RefusedFileProps {
  readonly heading: string;
  readonly faults: readonly Fault[];
  readonly words: FaultWords;
}

export function RefusedFile({ heading, faults, words }: RefusedFileProps) {
  const lines = faults.map((fault) => describeFault(words, fault));
  return <Faults heading={heading} lines={lines} more={words.moreFlaws} />;
}
