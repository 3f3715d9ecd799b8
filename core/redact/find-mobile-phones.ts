import { MARK, STAR } from './number-forms.ts';
import type { Context } from './recogniser.ts';
import { asFindings, type Finding, findSpans } from './spans.ts';

const GAP = `${MARK}{0,3}`;
const HIDDEN = `(?:\\d|${STAR})`;
const ABROAD = '(?:(?:\\+|00)[ -]?82|\\(\\+?82\\)|(?<![\\d-])82(?=[ -.)]{0,2}0?10))';

const patterns = [
  `(?<!\\d)\\(?01[016789]${GAP}\\d{3,4}${GAP}\\d{4}(?:~\\d{1,2})?(?!\\d)`,
  `(?<![\\d.,:-])(?<!\\d )0 ?1 ?[016789][ -]\\d{3,4}[ -]\\d{4}(?!\\d)`,
  `(?<![\\d.])01[016789](?:[ .\\-]{0,2}\\d){7,8}(?!\\d)`,
  `(?<!\\d)(?<!\\d[ .-])0(?<h>[ .-]{1,2})1\\k<h>[016789](?:[ .\\-]{1,3}\\d){7,8}(?![ .-]?\\d)`,
  `${ABROAD}${GAP}(?:\\(0\\)|0)?${GAP}1[016789]${GAP}\\d{3,4}${GAP}\\d{4}(?!\\d)`,
  `${ABROAD}${GAP}(?:\\(0\\)|0)?${GAP}1[016789](?:[ .\\-]{0,2}\\d){7,8}(?!\\d)`,
  // Read out with a particle between the groups.
  `(?<!\\d)01[016789](?:${GAP}|에 ?)\\d{3,4} ?(?:에|의|국에?|다시) ?\\d{4}(?!\\d)`,
  `(?<!\\d)01[016789](?:은|는|이고|번은?),? ?\\d{3,4}[-. ]?\\d{4}(?!\\d)`,
  // Letters typed for figures, a hyphen, and the form without its first zero.
  `(?<![\\dA-Za-z])[0oO][1lI|][0oO]${GAP}\\d{4}${GAP}\\d{4}(?!\\d)`,
  `(?<![\\d-])10[- ]\\d{4}[- ]\\d{4}(?![\\d-])`,
  // Masked: the end is enough to find someone.
  `(?<!\\d)01[016789][- .)]{1,2}(?=[^\\n]{0,8}${STAR})${HIDDEN}{3,4}[- .]{1,2}${HIDDEN}{4}(?!\\d)`,
].map((source) => new RegExp(source, 'gu'));

/** Korean mobile numbers, with or without +82, in any grouping, also partly masked. */
export function findMobilePhones({ text, isNamedHarmless }: Context): Finding[] {
  return asFindings(
    'mobile-phone',
    patterns.flatMap((pattern) => findSpans(text, pattern, (_, span) => !isNamedHarmless(span))),
  );
}
