// Which one of many values each ticket has, where only yes or no can be asked, though of many tickets at once: which tickets
// have a value whose place has this bit? Seven questions tell a hundred values apart, for one ticket or for five hundred.
import type { FoundTicket } from '../otrs/oracle';

/** A ticket, and which of the values it has. */
export interface ToldApart extends FoundTicket {
  readonly value: number;
}

/**
 * Tells tickets apart by the values they have. Tickets that have none of them are missing from the answer.
 *
 * @param ask the tickets that have one of these values
 */
export async function tellApart(
  values: readonly number[],
  ask: (some: readonly number[]) => Promise<readonly FoundTicket[]>,
): Promise<ToldApart[]> {
  // Places count from 1, so that every place has a bit.
  const bits = Array.from({ length: Math.ceil(Math.log2(values.length + 1)) }, (_, bit) => 2 ** bit);
  const answers = await Promise.all(bits.map((bit) => ask(values.filter((_, index) => (index + 1) & bit))));
  const places = new Map<string, { found: FoundTicket; place: number }>();
  for (const [index, answer] of answers.entries()) {
    for (const found of answer) {
      const { place = 0 } = places.get(found.number) ?? {};
      places.set(found.number, { found, place: place + 2 ** index });
    }
  }
  return [...places.values()].flatMap(({ found, place }) => {
    const value = values[place - 1];
    return value === undefined ? [] : [{ ...found, value }];
  });
}
