import { foldQuestion, withoutMarks } from '../../../core/route/language/fold-question.ts';
import { hasLetters, type WrittenLanguage } from '../../../core/route/language/written-language.ts';
import type { LatinWords } from '../../../core/text/language/latin-words.ts';

/** What languages are told by. */
export interface LanguageSigns {
  /** Scripts and letters. */
  written: readonly WrittenLanguage[];
  /** Words of those in Latin letters. */
  latin: LatinWords;
}

/** Scripts in which a letter stands for about a syllable or a word: it tells as much as that many letters of an alphabet. */
const DENSE = ['Hangul', 'Hiragana', 'Katakana', 'Han'] as const;
const WEIGHT = 2.5;
const SCRIPTS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  [...DENSE, 'Latin', 'Cyrillic', 'Thai', 'Arabic', 'Devanagari', 'Khmer', 'Myanmar'].map((name) => [
    name,
    new RegExp(`\\p{Script=${name}}`, 'gu'),
  ]),
);
/** ISO 15924, as languages name their scripts. */
const CODES: Readonly<Record<string, string>> = {
  Cyrillic: 'Cyrl',
  Thai: 'Thai',
  Arabic: 'Arab',
  Devanagari: 'Deva',
  Khmer: 'Khmr',
  Myanmar: 'Mymr',
};
/** Letters that a text has at least, for its language to be told. */
const LEAST = 60;
/** A longer text is told by its beginning, middle and end. */
const PART = 4_000;
/** Every third letter of Japanese prose is kana, of headings alone fewer; Chinese has none. */
const LEAST_KANA = 0.08;
/** A text has so many of the frequent words of its own language; of others it has those that are written alike. */
const LEAST_FREQUENT = 0.2;
/** The commonest characters that only one of the two ways to write Chinese has, side by side. */
const SIMPLIFIED = /[国们这为会来时个对发说经过动进现学还实关点业产问开长门见两东车华请员语认证]/gu;
const TRADITIONAL = /[國們這為會來時個對發說經過動進現學還實關點業產問開長門見兩東車華請員語認證]/gu;

/** The language of a page's text, as a BCP 47 tag; null where there is too little text, or nothing here knows the language. */
export function guessLanguage(text: string, signs: LanguageSigns): string | null {
  const sample = samplesOf(text);
  const sizes = Object.entries(SCRIPTS).map(([name, letters]) => ({ name, size: (sample.match(letters)?.length ?? 0) * weightOf(name) }));
  const sizeOf = (name: string) => sizes.find((script) => script.name === name)?.size ?? 0;
  const kana = sizeOf('Hiragana') + sizeOf('Katakana');
  const ideographs = kana + sizeOf('Han');
  const largest = sizes.reduce((most, script) => (script.size > most.size ? script : most));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  if (total < LEAST) return null;
  if (ideographs > largest.size || largest.name === 'Han') return kana > ideographs * LEAST_KANA ? 'ja' : chinese(sample);
  if (largest.name === 'Hangul') return 'ko';
  return largest.name === 'Latin' ? guessByWords(sample, signs) : guessByScript(sample, CODES[largest.name] ?? '', signs);
}

function weightOf(script: string): number {
  return (DENSE as readonly string[]).includes(script) ? WEIGHT : 1;
}

function samplesOf(text: string): string {
  if (text.length <= 3 * PART) return text;
  const middle = text.length >> 1;
  return `${text.slice(0, PART)} ${text.slice(middle, middle + PART)} ${text.slice(-PART)}`;
}

function chinese(sample: string): string {
  return (sample.match(TRADITIONAL)?.length ?? 0) > (sample.match(SIMPLIFIED)?.length ?? 0) ? 'zh-Hant' : 'zh-Hans';
}

/** Of the languages in one script, the one whose own letters a text has; else the one without letters of its own. */
function guessByScript(sample: string, script: string, { written }: LanguageSigns): string | null {
  const inScript = written.flatMap(({ id, scripts }) => (scripts[script] ? [{ id, letters: scripts[script].letters }] : []));
  const own = inScript.findLast(({ letters }) => hasLetters(sample.toLowerCase(), letters));
  return (own ?? inScript.find(({ letters }) => letters.length === 0))?.id ?? null;
}

/** Of the languages in Latin letters, the one of which a text has most of the frequent words. */
function guessByWords(sample: string, { written, latin }: LanguageSigns): string | null {
  const words = (foldQuestion(sample).match(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu) ?? []).filter((word) => word.length > 1);
  const bare = words.map(withoutMarks);
  const counts = [...latin].map(([id, frequent]) => {
    const letters = written.find((language) => language.id === id)?.scripts.Latn?.letters ?? [];
    return { id, count: bare.filter((word, at) => frequent.has(word) || hasLetters(words[at]!, letters)).length };
  });
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most), { id: '', count: 0 });
  return best.count >= words.length * LEAST_FREQUENT && best.count > 2 ? best.id : null;
}
