import { createVocabulary, type Vocabulary } from '../../recognised/vocabulary.ts';
import type { LetterModel } from '../letter-model.ts';

const made = new WeakMap<LetterModel, Vocabulary>();

/** The words that tell kinds of letters and their fields, made once for each model. */
export function letterVocabulary(model: LetterModel): Vocabulary {
  const known = made.get(model);
  if (known) return known;
  const vocabulary = createVocabulary(wordsOf(model));
  made.set(model, vocabulary);
  return vocabulary;
}

function* wordsOf({ labels, notices, imitations }: LetterModel): Iterable<string> {
  for (const { before, after } of Object.values(labels)) {
    yield* before;
    yield* after;
  }
  for (const { signs, labels: own } of notices) {
    for (const list of [signs.titles, signs.words, signs.senders, ...Object.values(own)])
      for (const phrase of list) yield* phraseAndWords(phrase);
  }
  for (const { words } of imitations.signs) yield* words;
}

/** 과태료 부과 사전통지서: also each of its words. */
function* phraseAndWords(phrase: string): Iterable<string> {
  yield phrase;
  yield* phrase.split(' ');
}
