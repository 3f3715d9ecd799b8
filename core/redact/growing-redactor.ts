import type { PublicContacts } from './context/public-contacts.ts';
import { createRedactor, type Redactor } from './create-redactor.ts';
import { keepLoaded } from './keep-loaded.ts';
import type { Redacted } from './redact-text.ts';
import { partsOf, TAGGER_PARTS, type TaggerPart } from './tagger/parts.ts';
import type { TaggerModel } from './tagger/tagger-model.ts';
import { type LanguageSigns, languagesOf } from './words/language-signs.ts';
import type { WordLists } from './words/words.ts';

/** Loads what finds details, from where the shell keeps it. */
export interface RedactionFiles {
  words(language: string): Promise<WordLists>;
  tagger(part: TaggerPart): Promise<TaggerModel>;
}

/** Where the knowledge of redaction comes from. */
export interface RedactionSource {
  /** What of public bodies stays readable. */
  contacts: PublicContacts;
  /** What each language that has words is known by. */
  signs: LanguageSigns;
  files: RedactionFiles;
}

/** A redactor that loads the words of a language, and the tagger of a script, when a text needs them. */
export interface GrowingRedactor extends Redactor {
  /** True where all that the text needs is loaded; before that, nothing of it may be kept or sent. */
  isReadyFor(text: string): boolean;
  /** Loads what the texts need. Rejects where it cannot be loaded; asked again, it tries again. */
  prepare(...texts: string[]): Promise<void>;
}

/** The texts of one request: question, translation, title, and one more while they change. */
const MOST_REMEMBERED = 4;

/** Loads the words of these languages at once and those of others when a text needs them. The last results are remembered. */
export async function openRedactor({ contacts, signs, files }: RedactionSource, languages: readonly string[]): Promise<GrowingRedactor> {
  /** Built when it is next used, since files may come one after the other. */
  let redactor: Redactor | null = null;
  let remembered: ReadonlyMap<string, Redacted> = new Map();
  const forget = () => {
    redactor = null;
    remembered = new Map();
  };
  const words = keepLoaded({ names: Object.keys(signs), load: files.words, onNew: forget });
  const taggers = keepLoaded({ names: TAGGER_PARTS, load: files.tagger, onNew: forget });

  await Promise.all([words.load(languages.filter((language) => language in signs)), taggers.load(['shared'])]);
  return {
    redact(text) {
      redactor ??= createRedactor({ words: words.loaded(), contacts, taggers: taggers.loaded() });
      const result = remembered.get(text) ?? redactor.redact(text);
      const others = [...remembered].filter(([other]) => other !== text);
      remembered = new Map([...others, [text, result] as const].slice(-MOST_REMEMBERED));
      return result;
    },
    isReadyFor: (text) => words.has(languagesOf(text, signs)) && taggers.has(partsOf(text)),
    async prepare(...texts) {
      await Promise.all([words.load(texts.flatMap((text) => languagesOf(text, signs))), taggers.load(texts.flatMap(partsOf))]);
    },
  };
}
