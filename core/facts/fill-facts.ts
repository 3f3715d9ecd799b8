import { holdsOn, type Validity } from './fact.ts';

const PLACE = /\{([a-z0-9-]+)\}/g;

/** A fact as a text names it. */
type Named = Validity & { id: string };

/**
 * A text with its facts in their places, said by `say`. Of several with one id, the one that holds on `today` (a day in Seoul, as ISO 8601).
 * Null if there is none: an old number is worse than none, so whoever shows the text names whom to ask instead.
 */
export function fillFacts<Known extends Named>(
  text: string,
  facts: readonly Known[],
  today: string,
  say: (fact: Known) => string,
): string | null {
  let isWhole = true;
  const filled = text.replace(PLACE, (place, id: string) => {
    const fact = facts.find((known) => known.id === id && holdsOn(known, today));
    if (fact) return say(fact);
    isWhole = false;
    return place;
  });
  return isWhole ? filled : null;
}

/** The ids of the facts that a text names. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(PLACE)].map(([, id]) => id!);
}

/** A text for those who look at its words alone: a number stands in the place of every fact. */
export function withoutPlaces(text: string): string {
  return text.replace(PLACE, '0');
}
