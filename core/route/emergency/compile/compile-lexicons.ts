import type { LexiconWords } from '../emergency-model.ts';
import { foldMarked, unmark } from '../fold-sentences.ts';
import { type Lexicon, readLexicon } from '../lexicon.ts';
import { SCRIPTS, type Script, scriptsOf } from '../script.ts';
import { type Entry, withoutFalseFriends } from './without-false-friends.ts';

/** What a language calls each concept. */
export interface LexiconSource {
  language: string;
  concepts: Readonly<Record<string, readonly string[]>>;
}

export interface CompiledLexicon {
  /** As the model carries them: the words of each concept, a comma between. */
  words: LexiconWords;
  lexicon: Lexicon<string>;
}

/** The words of all languages, by script, without those that mean something else in another language of their script (`texts`). */
export function compileLexicons(
  lexicons: readonly LexiconSource[],
  texts: readonly { language: string; text: string }[],
): Readonly<Record<Script, CompiledLexicon>> {
  const entries = lexicons.flatMap(({ language, concepts }) =>
    Object.entries(concepts).flatMap(([concept, words]) => words.flatMap((word) => entryOf(language, concept, word))),
  );
  const compile = (script: Script) => {
    const own = entries.filter((entry) => entry.script === script);
    return compileLexicon(script, withoutFalseFriends(script, own, texts));
  };
  return Object.fromEntries(SCRIPTS.map((script) => [script, compile(script)])) as Record<Script, CompiledLexicon>;
}

const SHORTEST_PLAIN = 3;

function entryOf(language: string, concept: string, word: string): (Entry & { script: Script })[] {
  const [script] = scriptsOf(word);
  if (!script) return [];
  const marked = foldMarked(word).replaceAll(',', ' ').trim();
  const plain = unmark(marked, script);
  // Without its accent, a word of two letters is another word (French “là”, “la”).
  const forms = plain.length >= SHORTEST_PLAIN || plain === marked ? [marked, plain] : [marked];
  return [...new Set(forms)].map((folded) => ({ language, concept, word: folded, script }));
}

function compileLexicon(script: Script, entries: readonly Entry[]): CompiledLexicon {
  const words = new Map<string, Set<string>>();
  for (const { concept, word } of entries) words.set(concept, (words.get(concept) ?? new Set()).add(word));
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([concept, own]) => [concept, [...own].sort()] as const);
  const joined = Object.fromEntries(sorted.map(([concept, own]) => [concept, own.join(',')]));
  return { words: joined, lexicon: readLexicon(script, joined) };
}
