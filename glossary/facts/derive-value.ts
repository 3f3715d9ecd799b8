/** How a number that an article does not write follows from figures that it, or another, does. */
export const DERIVATIONS = ['same', 'sum', 'difference', 'less', 'more', 'share'] as const;

export type Derivation = (typeof DERIVATIONS)[number];

/**
 * The number that follows from figures: the figure itself (`same`, which an article applies to something else), all of them together, or the
 * first with the second, a percentage for `less`, `more` and `share`. Null where there are not as many figures as that takes.
 */
export function deriveValue(by: Derivation, figures: readonly number[]): number | null {
  const isComplete = by === 'same' ? figures.length === 1 : by === 'sum' ? figures.length > 1 : figures.length === 2;
  if (!isComplete) return null;
  const [first, second = 0] = figures as [number, number?];
  // As decimals are written, without the dust of binary fractions.
  return Number(compute().toFixed(6));

  function compute(): number {
    switch (by) {
      case 'same':
        return first;
      case 'sum':
        return figures.reduce((sum, figure) => sum + figure);
      case 'difference':
        return first - second;
      case 'less':
        return (first * (100 - second)) / 100;
      case 'more':
        return (first * (100 + second)) / 100;
      case 'share':
        return (first * second) / 100;
    }
  }
}
