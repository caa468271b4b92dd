// Numbers that one odd value does not move.

/** The value in the middle; between the two middle ones if their count is even. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** From a quarter to three quarters: where the middle half of the values lies. */
export const middleHalf = (values: readonly number[]): [number, number] => [
  quantile(values, 0.25),
  quantile(values, 0.75),
];

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
