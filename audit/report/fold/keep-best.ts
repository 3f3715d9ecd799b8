export interface Kept<Item> {
  /** Keeps the item if it is among the best so far; `make` is called only then. An item with a key that is kept already is left out. */
  offer(key: Key, make: () => Item): void;
  /** The best, best first. */
  list(): Item[];
}

/** What items are sorted by: the greater number first; of equal numbers, the text that comes first by code units. */
export interface Key {
  worth: number;
  name: string;
}

/** Keeps the best `size` items of any number, the same ones in whatever order they come. */
export function keepBest<Item>(size: number): Kept<Item> {
  const kept: { key: Key; item: Item }[] = [];
  return {
    offer(key, make) {
      if (kept.length === size && compareKeys(key, kept[size - 1]!.key) >= 0) return;
      const behind = kept.findIndex((other) => compareKeys(key, other.key) <= 0);
      const at = behind < 0 ? kept.length : behind;
      if (kept[at] && compareKeys(key, kept[at].key) === 0) return;
      kept.splice(at, 0, { key, item: make() });
      kept.length = Math.min(kept.length, size);
    },
    list: () => kept.map(({ item }) => item),
  };
}

/** Less than 0 where `a` comes first. */
export function compareKeys(a: Key, b: Key): number {
  return b.worth - a.worth || compareTexts(a.name, b.name);
}

/** By code units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
