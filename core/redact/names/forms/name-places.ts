import { basicExpression } from '../../basic-expression.ts';
import type { Find, Found } from '../../recogniser.ts';
import { findSpans } from '../../spans.ts';
import type { Words } from '../../words/words.ts';
import { nameTest } from './name-test.ts';

/** Places in a text where a name stands; sources of `u` expressions with a group `value`, in which case counts. */
export interface NamePlaces {
  /** Nothing but a name stands there. */
  strict?: readonly string[];
  /** Other words stand there as well, so that what is found must sound like a name (not: 환불 요청, 선생). */
  plausible?: readonly string[];
}

/** Finds the names at these places. */
export function findAtPlaces(words: Words, { strict = [], plausible = [] }: NamePlaces): Find {
  const { isName, soundsLikeName, beginsWithOtherWord } = nameTest(words);
  const accept = (value: string) => !beginsWithOtherWord(value) && isName(value);
  const places = [
    ...compile(strict).map((pattern) => ({ pattern, accept })),
    ...compile(plausible).map((pattern) => ({ pattern, accept: (value: string) => accept(value) && soundsLikeName(value) })),
  ];
  return ({ text }): Found[] => places.flatMap(({ pattern, accept }) => findSpans(text, pattern, accept));
}

function compile(sources: readonly string[]): RegExp[] {
  return sources.map((source) => basicExpression(source, 'dgu'));
}
