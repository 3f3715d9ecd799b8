import { isLanguage, type Language, type OtherLanguage } from '../../languages.ts';
import { withoutMarks } from './fold-question.ts';
import { hasLetters, type WrittenLanguage } from './written-language.ts';

type AnyLanguage = Language | OtherLanguage;

/** The first script of which a text has a letter tells its language. Korean and Japanese texts quote all scripts, and every text quotes Latin. */
const FIRST_SCRIPTS = ['Hang', 'Hira', 'Kana', 'Hani'];
const LAST_SCRIPTS = ['Cyrl', 'Latn'];
const LATIN = 'Latn';
const HANGUL = 'Hang';
const HANGUL_RUNS = /\p{Script=Hangul}+/gu;
/** Latin letters that a syllable of Hangul stands for. */
const LETTERS_OF_SYLLABLE = 2.5;

/** Latin letters or the number of a call centre (1345): without either, looking for English words only takes time. */
const LATIN_WORDS = /\p{Script=Latn}|(?<!\d)1\d{3}(?!\d)/u;

/** The languages that a folded question may be in, among those that the glossary explains its terms in; the likeliest first. */
export function guessLanguages(question: string, languages: readonly WrittenLanguage[]): Language[] {
  const { script, likeliest } = guessAll(question, languages);
  const guessed = likeliest.filter(isLanguage);
  if (script === HANGUL) return withQuoting(guessed, question, languages);
  return script === LATIN ? guessed : [...guessed, ...everywhere(question, languages)];
}

/**
 * The language that Hangul is quoted in: “chủ không trả 보증금” is Vietnamese. What most of it is written in comes first.
 */
function withQuoting(korean: readonly Language[], question: string, languages: readonly WrittenLanguage[]): Language[] {
  const rest = question.replace(HANGUL_RUNS, ' ');
  const { script, likeliest } = guessAll(rest, languages);
  const isLatin = script === LATIN;
  if (isLatin && !hasFrequentWords(rest, languages)) return [...korean, ...everywhere(question, languages)];
  const quoting = likeliest.filter(isLanguage);
  const size = (rest.match(/\p{L}/gu)?.length ?? 0) / (isLatin ? LETTERS_OF_SYLLABLE : 1);
  const syllables = question.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  const all = size > syllables ? [...quoting, ...korean] : [...korean, ...quoting];
  return [...new Set([...all, ...everywhere(question, languages)])];
}

/** The languages whose words are in questions of other scripts too. */
function everywhere(question: string, languages: readonly WrittenLanguage[]): Language[] {
  if (!LATIN_WORDS.test(question)) return [];
  return languages.flatMap((language) => (language.everywhere && isLanguage(language.id) ? [language.id] : []));
}

/** Whether a text has letters or at least two frequent words of a language in Latin letters. */
function hasFrequentWords(text: string, languages: readonly WrittenLanguage[]): boolean {
  const latin = scriptsOf(languages).find(({ script }) => script === LATIN);
  const tokens = withoutMarks(text).split(/[^\p{L}\p{N}]+/u);
  return (
    latin?.languages.some(
      ({ letters, frequent }) => hasLetters(text, letters) || tokens.filter((token) => frequent.has(token)).length >= 2,
    ) ?? false
  );
}

/** The languages without terms of their own that a folded question may be in. */
export function guessOtherLanguages(question: string, languages: readonly WrittenLanguage[]): OtherLanguage[] {
  return guessAll(question, languages).likeliest.filter((language) => !isLanguage(language));
}

/** The one language without terms of its own that a folded question is in; null where it may be in another, or is not known. */
export function guessOtherLanguage(question: string, languages: readonly WrittenLanguage[]): OtherLanguage | null {
  const [likeliest, ...others] = guessAll(question, languages).likeliest;
  return likeliest && others.length === 0 && !isLanguage(likeliest) ? likeliest : null;
}

/** The script that tells most about a question, and the languages in it that are likeliest. A question without letters counts as Latin. */
function guessAll(question: string, all: readonly WrittenLanguage[]): { script: string; likeliest: AnyLanguage[] } {
  const scripts = scriptsOf(all);
  const { script, languages } = scripts.find(({ letters }) => letters.test(question)) ?? scripts.at(-1)!;
  // Of two languages with letters of their own the later one counts: Kazakh, which has those of both, is nearer to Uzbek than to Mongolian.
  const sure = languages.findLast(({ letters }) => hasLetters(question, letters));
  return { script, likeliest: sure ? [sure.id] : guessByWords(question, languages) };
}

/** Those of which most frequent words are in a question; where no words are known, those that have no letters of their own. */
function guessByWords(question: string, languages: readonly ScriptLanguage[]): AnyLanguage[] {
  const known = languages.filter(({ frequent }) => frequent.size > 0);
  if (known.length === 0) return languages.filter(({ letters }) => letters.length === 0).map(({ id }) => id);
  const plain = withoutMarks(question);
  const tokens = plain.split(/[^\p{L}\p{N}]+/u);
  const counts = known.map(
    ({ frequent, accents }) => tokens.filter((token) => frequent.has(token)).length + Number(accents && plain !== question),
  );
  const most = Math.max(...counts);
  return known.filter((_, at) => counts[at] === most).map(({ id }) => id);
}

/** A script with the languages that are written in it. */
interface KnownScript {
  script: string;
  letters: RegExp;
  languages: readonly ScriptLanguage[];
}

interface ScriptLanguage {
  id: AnyLanguage;
  letters: readonly string[];
  frequent: ReadonlySet<string>;
  accents: boolean;
}

const read = new WeakMap<readonly WrittenLanguage[], readonly KnownScript[]>();

/** The scripts in the order in which a text is looked at; made once, since every line of a page asks for them. */
function scriptsOf(all: readonly WrittenLanguage[]): readonly KnownScript[] {
  const scripts =
    read.get(all) ?? sortScripts(all.flatMap((language) => Object.keys(language.scripts))).map((script) => knownScript(script, all));
  read.set(all, scripts);
  return scripts;
}

function sortScripts(scripts: readonly string[]): string[] {
  const others = scripts.filter((script) => !FIRST_SCRIPTS.includes(script) && !LAST_SCRIPTS.includes(script));
  return [...new Set([...FIRST_SCRIPTS, ...others, ...LAST_SCRIPTS])];
}

function knownScript(script: string, all: readonly WrittenLanguage[]): KnownScript {
  const languages = all.flatMap(({ id, scripts, accents }) => {
    const signs = scripts[script];
    return signs ? [{ id, accents, letters: signs.letters, frequent: new Set(signs.frequent) }] : [];
  });
  return { script, letters: new RegExp(`\\p{Script=${script}}`, 'u'), languages };
}
