import { clausePatterns } from './clause-patterns.ts';
import { withoutMarks } from './fold-question.ts';
import type { LanguageRules } from './language-rules.ts';

/** A part of a folded question, and what it counts: 1 where it only tells something. */
export interface Clause {
  start: number;
  end: number;
  weight: number;
}

/** What a clause counts that says what is wanted (“how do I …”, “I want …”) … */
const ASKED = 2.5;
/** … and one that gives a reason or a condition (“since my visa ends”): not nothing, since “what can I do?” names no subject. */
const SIDE = 0.4;

/** A full stop between digits (1.5 million) ends nothing. */
const STOPS = /[!?。！？…;；]+|[.,，、،:](?!\d)/gu;
const QUESTION_MARK = /[?？]/;

/** The clauses of a folded question, in order; together they are all of it. */
export function readClauses(question: string, rules: LanguageRules): Clause[] {
  const plain = withoutMarks(question);
  const isBare = rules.accents === 'optional' || plain === question;
  const text = isBare ? plain : question;
  const { asked, sides, sideEnds } = clausePatterns(rules, isBare);
  const askedAt = startsOf(text, asked);
  const sidesFrom = new Set(startsOf(text, sides));
  const sidesTo = new Set(endsOf(text, sideEnds));
  // Where words are told apart by spaces, “how” begins a clause; elsewhere it may be anywhere in it.
  const borders = [...endsOf(text, STOPS), ...sidesFrom, ...sidesTo, ...(rules.spaces ? askedAt : []), text.length];
  const ends = [...new Set(borders)].filter((end) => end > 0).sort((a, b) => a - b);
  let start = 0;
  let next = 0;
  return ends.map((end) => {
    while (next < askedAt.length && askedAt[next]! < start) next++;
    const isAsked = (next < askedAt.length && askedAt[next]! < end) || QUESTION_MARK.test(text.slice(start, end));
    const isSide = sidesFrom.has(start) || sidesTo.has(end);
    const clause = { start, end, weight: isSide ? SIDE : isAsked ? ASKED : 1 };
    start = end;
    return clause;
  });
}

/** The weight of the clause that holds a place; 1 for a place outside. */
export function weightAt(clauses: readonly Clause[], place: number): number {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place < clauses[middle]!.end) high = middle;
    else low = middle + 1;
  }
  const clause = clauses[low];
  return clause && place >= clause.start && place < clause.end ? clause.weight : 1;
}

function startsOf(text: string, pattern: RegExp | null): number[] {
  return pattern ? [...text.matchAll(pattern)].map(({ index }) => index) : [];
}

function endsOf(text: string, pattern: RegExp | null): number[] {
  return pattern ? [...text.matchAll(pattern)].map((match) => match.index + match[0].length) : [];
}
