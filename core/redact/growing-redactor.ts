import type { PublicContacts } from './context/public-contacts.ts';
import { createRedactor, type Redactor } from './create-redactor.ts';
import type { Redacted } from './redact-text.ts';
import { type LanguageSigns, languagesOf } from './words/language-signs.ts';
import type { WordLists } from './words/words.ts';

/** Where the knowledge of redaction comes from. */
export interface RedactionSource {
  /** What of public bodies stays readable. */
  contacts: PublicContacts;
  /** What each language that has words is known by. */
  signs: LanguageSigns;
  load(language: string): Promise<WordLists>;
}

/** A redactor that loads the words of a language when a text needs them. */
export interface GrowingRedactor extends Redactor {
  /** True where the words of all the text's languages are loaded; before that, nothing of it may be kept or sent. */
  isReadyFor(text: string): boolean;
  /** Loads the words that the texts need. Rejects where they cannot be loaded; asked again, it tries again. */
  prepare(...texts: string[]): Promise<void>;
}

/** The texts of one request: question, translation, title, and one more while they change. */
const MOST_REMEMBERED = 4;

/** Loads the words of these languages at once and those of others when a text needs them. The last results are remembered. */
export async function openRedactor(source: RedactionSource, languages: readonly string[]): Promise<GrowingRedactor> {
  const words = new Map<string, WordLists>();
  /** Built when it is next used, since the words of several languages may come one after the other. */
  let redactor: Redactor | null = null;
  let remembered: ReadonlyMap<string, Redacted> = new Map();
  const missing = (text: string) => languagesOf(text, source.signs).filter((language) => !words.has(language));

  async function add(wanted: readonly string[]): Promise<void> {
    const lists = await Promise.all(wanted.map(async (language) => [language, await source.load(language)] as const));
    // Texts that change while words are loaded ask for the same ones again.
    for (const [language, list] of lists.filter(([language]) => !words.has(language))) {
      words.set(language, list);
      redactor = null;
      remembered = new Map();
    }
  }

  function build(): Redactor {
    // In one order, whichever language came first.
    const loaded = Object.keys(source.signs).flatMap((language) => (words.has(language) ? [words.get(language)!] : []));
    return createRedactor(loaded, source.contacts);
  }

  await add(languages.filter((language) => language in source.signs));
  return {
    redact(text) {
      redactor ??= build();
      const result = remembered.get(text) ?? redactor.redact(text);
      const others = [...remembered].filter(([other]) => other !== text);
      remembered = new Map([...others, [text, result] as const].slice(-MOST_REMEMBERED));
      return result;
    },
    isReadyFor: (text) => missing(text).length === 0,
    async prepare(...texts) {
      const wanted = [...new Set(texts.flatMap(missing))];
      if (wanted.length) await add(wanted);
    },
  };
}
