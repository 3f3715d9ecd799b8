import { canonicalSurface } from '../../../core/match/surface.ts';
import { finalOf, leadOf, vowelOf } from '../../../core/text/hangul.ts';
import type { Problem } from '../../../glossary/problem.ts';
import { say } from '../../../glossary/problem.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import type { Check } from '../check.ts';

interface Form {
  key: string;
  term: Term;
  file: string;
}

/** In a word this long, readers easily overlook one syllable; in a shorter word only if it differs by a single letter. */
const LONG = 5;
const MIN_LENGTH = 3;

/**
 * Terms that readers confuse: 등본 and 초본, 체류기한 and 체류기간. Either one of them is a misspelling, or their cards should
 * lead to each other.
 */
export const lookAlikes: Check = {
  name: 'look-alikes',
  description: 'Words that differ by one syllable name each other as related or opposite.',
  find({ readings }) {
    const forms = readings.flatMap(({ file, value: term }) => (term ? formsOf(term, file) : []));
    const byGap = new Map<string, Form[]>();
    for (const form of forms) for (const gap of gapsOf(form.key)) byGap.set(gap, [...(byGap.get(gap) ?? []), form]);
    const pairs = [...byGap.values()].flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const)));
    return pairs.filter(([a, b]) => isConfusing(a, b)).map(([a, b]) => describe(a, b));
  },
};

function formsOf(term: Term, file: string): Form[] {
  const keys = new Set([term.headword, ...term.surfaces].map(canonicalSurface));
  return [...keys].filter((key) => key.length >= MIN_LENGTH).map((key) => ({ key, term, file }));
}

/** The word once for each of its syllables, with that syllable left open. */
function gapsOf(key: string): string[] {
  return Array.from(key, (_, at) => `${key.slice(0, at)}?${key.slice(at + 1)}`);
}

function isConfusing(a: Form, b: Form): boolean {
  // The same word twice is a matter of another check.
  if (a.key === b.key || a.term.id === b.term.id || areLinked(a.term, b.term)) return false;
  const other = letters(b.key);
  return a.key.length >= LONG || letters(a.key).filter((letter, at) => letter !== other[at]).length === 1;
}

function areLinked(a: Term, b: Term): boolean {
  return a.related.includes(b.id) || b.related.includes(a.id) || a.opposite === b.id;
}

/** First, middle and last letter of every syllable. */
function letters(key: string): number[] {
  return Array.from(key, (syllable) => syllable.charCodeAt(0)).flatMap((unit) => [leadOf(unit), vowelOf(unit), finalOf(unit)]);
}

function describe(a: Form, b: Form): Problem {
  return {
    file: a.file,
    severity: 'should',
    field: 'related',
    found: say(`${a.key} is easily confused with ${b.key} (${b.term.id})`, `${a.key}: 헷갈리기 쉬운 말 ${b.key} (${b.term.id})`),
    expected: say(`${b.term.id} among the related terms, if both are spelt right`, `둘 다 맞춤법이 맞다면 related에 ${b.term.id}`),
  };
}
