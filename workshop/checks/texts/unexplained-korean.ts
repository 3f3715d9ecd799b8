import { canonicalSurface } from '../../../core/match/surface.ts';
import type { Problem } from '../../../glossary/problem.ts';
import { say } from '../../../glossary/problem.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import type { Check } from '../check.ts';
import { isSentence, outsideBrackets, type TermText, termTexts } from './term-texts.ts';

const WORDS = /[\p{L}\p{N}]+/gu;
const HANGUL = /\p{Script=Hangul}+/gu;
/** Shorter romanised words may also be words of other languages. */
const MIN_ROMANISED = 6;

/** A reader without Korean cannot read Hangul and does not know what a jeonse is, but a word in brackets helps at the counter. */
export const unexplainedKorean: Check = {
  name: 'unexplained-korean',
  description: 'Meanings and instructions use other Korean words only in brackets after an explanation.',
  find({ readings, terms }) {
    const romanised = byFirstWord(terms.filter((term) => term.romanised.length >= MIN_ROMANISED));
    return readings.flatMap(({ file, value: term }): Problem[] => {
      if (!term) return [];
      const texts = termTexts(term).filter((entry) => entry.language !== 'ko' && isSentence(entry));
      const found = texts.map((entry) => ({ entry, words: wordsIn(entry, term, romanised) })).filter(({ words }) => words.length);
      if (!found.length) return [];
      return [
        {
          file,
          severity: 'should',
          field: found.map(({ entry }) => entry.field).join(', '),
          found: [...new Set(found.flatMap(({ words }) => words))].join(', '),
          expected: say('the word in brackets after what it means, or left out', '뜻을 먼저 쓰고 그 말은 괄호 안에, 또는 빼기'),
        },
      ];
    });
  },
};

/** The term's own spellings do not count, because the card shows them already. */
function wordsIn({ language, text }: TermText, term: Term, romanised: Romanised): string[] {
  const own = [term.headword, ...term.surfaces].map(canonicalSurface);
  const outside = outsideBrackets(text);
  const hangul = (outside.match(HANGUL) ?? []).filter((word) => !own.some((form) => form.includes(word)));
  const texts = language === 'ko' ? undefined : term[language];
  const names = texts ? [texts.name, ...texts.also, term.romanised].map((name) => name.toLowerCase()) : [];
  const latin = outside.toLowerCase();
  const candidates = [...new Set(latin.match(WORDS))].flatMap((word) => romanised.get(word) ?? []);
  const others = candidates.filter(
    ({ id, romanised: word }) => id !== term.id && isWhole(latin, word) && !names.some((name) => name.includes(word)),
  );
  return [...hangul, ...others.map((other) => other.romanised)];
}

/** Terms by the first word of their romanisation. */
type Romanised = ReadonlyMap<string, readonly Term[]>;

function byFirstWord(terms: readonly Term[]): Romanised {
  const found = new Map<string, Term[]>();
  for (const term of terms) {
    const [first = ''] = term.romanised.split(' ');
    found.set(first, [...(found.get(first) ?? []), term]);
  }
  return found;
}

/** The beginning of an address (bokjiro.go.kr) is no word of the text. */
function isWhole(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}]|\\.[a-z])`, 'u').test(text);
}
