import type { OtherLanguage } from '../../languages.ts';
import type { Service } from '../../services.ts';
import { foldMarked, foldSentences, unmark } from '../emergency/fold-sentences.ts';
import { createLexicon, findPhrases, type Lexicon } from '../emergency/lexicon.ts';
import type { Script } from '../emergency/script.ts';
import { foldQuestion } from '../language/fold-question.ts';
import { guessOtherLanguages } from '../language/guess-languages.ts';
import type { WrittenLanguage } from '../language/written-language.ts';
import type { KeywordHit } from './find-keywords.ts';

/** The words of each service in languages that the interface does not speak, with commas between them. */
export type OtherKeywords = Readonly<Partial<Record<OtherLanguage, ServiceWords>>>;

type ServiceWords = Readonly<Partial<Record<Service, string>>>;

/**
 * The keywords of services in the part of a text that is in one script, where its language is one that the interface does not
 * speak. A word that several services share is divided among them.
 */
export function findOtherKeywords(
  text: string,
  { script, keywords, languages }: { script: Script; keywords: OtherKeywords; languages: readonly WrittenLanguage[] },
): KeywordHit[] {
  const sentences = foldSentences(text).map((words) => words.map((word) => unmark(word, script)));
  return guessOtherLanguages(foldQuestion(text), languages).flatMap((language) => {
    const own = keywords[language];
    if (!own) return [];
    const found = new Set(sentences.flatMap((words) => [...findPhrases(words, lexiconOf(own, script))]));
    return [...found].map(({ service, word }) => {
      const sharing = [...found].filter((other) => other.word === word);
      return { service, word, weight: 1 / sharing.length };
    });
  });
}

interface ServiceWord {
  service: Service;
  word: string;
}

const read = new WeakMap<ServiceWords, Map<Script, Lexicon<ServiceWord>>>();

/** Made once for a language and a script; Uzbek and others are written in two. */
function lexiconOf(words: ServiceWords, script: Script): Lexicon<ServiceWord> {
  const known = read.get(words) ?? new Map<Script, Lexicon<ServiceWord>>();
  read.set(words, known);
  const lexicon = known.get(script) ?? createLexicon(script, entriesOf(words, script));
  known.set(script, lexicon);
  return lexicon;
}

function entriesOf(words: ServiceWords, script: Script): [phrase: string, value: ServiceWord][] {
  return Object.entries(words).flatMap(([service, list]) =>
    list.split(',').map((word): [string, ServiceWord] => [unmark(foldMarked(word), script), { service: service as Service, word }]),
  );
}
