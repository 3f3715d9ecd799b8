import type { MatchRange } from '../text/matched-block.ts';

/** Where marks are on the page, while nothing on it moves. */
export interface MarkPlaces {
  /** Whether a mark of the same term is near. */
  isNear(range: MatchRange): boolean;
  /** A match that becomes a mark. */
  add(range: MatchRange): void;
}

export interface PlacesOptions {
  /** The top of a range in the view, in CSS pixels. */
  topOf(range: MatchRange): number;
  /** What is closer, one below the other, is near; 0: nothing is. Not asked before it is needed, since a browser may lay out for it. */
  apart(): number;
  /** The marks of a term that are painted already. */
  marksOf(term: number): Iterable<MatchRange>;
}

/** A mark whose place is measured when it is first asked for: most terms have one. */
interface Place {
  range: MatchRange;
  top: number | null;
}

/** Measures as little as it can, and each mark once. */
export function createMarkPlaces({ topOf, apart, marksOf }: PlacesOptions): MarkPlaces {
  const byTerm = new Map<number, Place[]>();

  function placesOf(term: number): Place[] {
    const known = byTerm.get(term);
    if (known) return known;
    const places = Array.from(marksOf(term), (range) => ({ range, top: null }));
    byTerm.set(term, places);
    return places;
  }

  function measured(place: Place): number {
    place.top ??= topOf(place.range);
    return place.top;
  }

  return {
    isNear(range) {
      const places = placesOf(range.term);
      if (!places.length) return false;
      const [top, least] = [topOf(range), apart()];
      return places.some((place) => Math.abs(measured(place) - top) < least);
    },
    add: (range) => void placesOf(range.term).push({ range, top: null }),
  };
}
