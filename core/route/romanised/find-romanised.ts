import type { Service } from '../../services.ts';
import type { KeywordHit } from '../keywords/find-keywords.ts';
import { decodeKeywords, type ReadKeyword } from '../keywords/keyword.ts';
import { foldQuestion } from '../language/fold-question.ts';
import type { QuestionModel, RouteModel } from '../route-model.ts';
import { romanKey } from './roman-key.ts';
import { romanise } from './romanise.ts';

/** Shorter keys are those of words in other languages too; several words in a row are so by chance more easily. */
const SHORTEST = { word: 5, words: 8 } as const;
/** A Korean word is written in at most so many parts (ju min deung rok). */
const MOST_PARTS = 4;
/** Who writes the Korean word means the very thing. */
const WEIGHT = 1.3;
const HANGUL = /^[\p{Script=Hangul} ]{2,}$/u;
/** A word with accents is no romanised Korean. */
const WORD = /(?<![\p{L}\p{M}])[a-z]+(?![\p{L}\p{M}])/gu;

/** The Korean keywords that a text has in Latin letters, in any spelling, with the words as they are written there. */
export function findRomanised(text: string, { services, questions }: RouteModel): KeywordHit[] {
  const korean = questions.ko;
  const folded = foldQuestion(text);
  const stopWords = stopWordsOf(questions);
  const words = [...folded.matchAll(WORD)].filter(([word]) => !stopWords.has(word));
  if (!korean || words.length === 0) return [];
  const keys = keysOf(korean, services);
  const hits: KeywordHit[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(words, at, keys);
    if (found) {
      const start = words[at]!.index;
      const last = words[at + found.parts - 1]!;
      const word = folded.slice(start, last.index + last[0].length);
      hits.push(...found.keywords.map(({ service, weight }) => ({ service, word, start, weight: weight / found.keywords.length })));
    }
    at += found?.parts ?? 1;
  }
  return hits;
}

const stops = new WeakMap<RouteModel['questions'], ReadonlySet<string>>();

/** The stop words of the languages that are loaded: worse is no way to write 월세. */
function stopWordsOf(questions: RouteModel['questions']): ReadonlySet<string> {
  const known = stops.get(questions) ?? new Set(Object.values(questions).flatMap(({ rules }) => rules.stopWords));
  stops.set(questions, known);
  return known;
}

interface Romanised {
  service: Service;
  weight: number;
}

type Keys = ReadonlyMap<string, readonly Romanised[]>;

function longestAt(words: readonly RegExpExecArray[], at: number, keys: Keys): { keywords: readonly Romanised[]; parts: number } | null {
  for (let parts = Math.min(MOST_PARTS, words.length - at); parts > 0; parts--) {
    const key = romanKey(
      words
        .slice(at, at + parts)
        .map(([word]) => word)
        .join(''),
    );
    const keywords = key.length >= (parts > 1 ? SHORTEST.words : SHORTEST.word) ? keys.get(key) : undefined;
    if (keywords) return { keywords, parts };
  }
  return null;
}

const read = new WeakMap<QuestionModel, Keys>();

/** The keys of all Korean keywords; made once, when a text in Latin letters is read. */
function keysOf(korean: QuestionModel, services: readonly Service[]): Keys {
  const known = read.get(korean);
  if (known) return known;
  const keys = new Map<string, Romanised[]>();
  services.forEach((service, number) => {
    for (const keyword of decodeKeywords(korean.keywords[number] ?? '')) {
      for (const key of spellingsOf(keyword)) keys.set(key, withService(keys.get(key) ?? [], service, keyword.weight * WEIGHT));
    }
  });
  read.set(korean, keys);
  return keys;
}

function spellingsOf({ word, unspaced }: ReadKeyword): Set<string> {
  return new Set(HANGUL.test(word) ? romanise(unspaced).map(romanKey) : []);
}

/** Each service once, with the keyword that tells most. */
function withService(known: readonly Romanised[], service: Service, weight: number): Romanised[] {
  const own = known.find((other) => other.service === service);
  return [...known.filter((other) => other !== own), { service, weight: Math.max(weight, own?.weight ?? 0) }];
}
