import { HANGUL_NAME, isNoName } from './name-or-word.ts';
import { NO_NAME } from './name-words.ts';
import type { Find } from './recogniser.ts';
import { asFindings, findSpans } from './spans.ts';

interface NamePlaces {
  /** Sources of expressions with a group `value`, where nothing but a name stands. */
  sure: readonly string[];
  /** The same where other words stand as well, so that what is found must sound like a name (not: 환불 요청, 선생). */
  evident?: readonly string[];
}

/** A recogniser of names by the places where they stand. Case counts: only the capital shows where a name begins and ends. */
export function nameFinder({ sure, evident = [] }: NamePlaces): Find {
  const compile = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'dgu'));
  const places = [
    ...compile(sure).map((pattern) => ({ pattern, accept: isName })),
    ...compile(evident).map((pattern) => ({ pattern, accept: soundsLikeName })),
  ];
  return ({ text }) =>
    asFindings(
      'name',
      places.flatMap(({ pattern, accept }) => findSpans(text, pattern, accept)),
    );
}

function isName(value: string): boolean {
  return !NO_NAME.test(value) && !isNoName(value);
}

function soundsLikeName(value: string): boolean {
  return isName(value) && HANGUL_NAME.test(value);
}
