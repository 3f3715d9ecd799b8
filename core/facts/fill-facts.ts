import { type Fact, holdsOn } from './fact.ts';

const PLACE = /\{([a-z0-9-]+)\}/g;

/**
 * A text with its facts in their places, said by `say`. Null if one of them no longer holds on `today` (a day in Seoul, as ISO 8601)
 * or does not exist: an old number is worse than none, so whoever shows the text names whom to ask instead.
 */
export function fillFacts(text: string, facts: readonly Fact[], today: string, say: (fact: Fact) => string): string | null {
  let isWhole = true;
  const filled = text.replace(PLACE, (place, id: string) => {
    const fact = facts.find((known) => known.id === id);
    if (fact && holdsOn(fact, today)) return say(fact);
    isWhole = false;
    return place;
  });
  return isWhole ? filled : null;
}
