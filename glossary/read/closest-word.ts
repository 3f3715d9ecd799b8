/** The word of a list that a misspelt word most likely means: at most a third of its letters differ; null if none is so near. */
export function closestWord(word: string, list: readonly string[]): string | null {
  const ranked = list.map((other) => ({ other, distance: distanceOf(word.toLowerCase(), other.toLowerCase()) }));
  const [best] = ranked.toSorted((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, Math.floor(best.other.length / 3)) ? best.other : null;
}

/** How many letters have to be added, taken out, replaced, or swapped with their neighbour (Damerau and Levenshtein). */
function distanceOf(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const replaced = rows[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? rows[i - 2]![j - 2]! + 1 : replaced;
      rows[i]!.push(Math.min(replaced, swapped, rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1));
    }
  }
  return rows[a.length]![b.length]!;
}
