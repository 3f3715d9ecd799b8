import { foldQuestion, withoutMarks } from '../route/language/fold-question.ts';
import type { SituationTopic } from './list-situations.ts';
import type { Situation } from './situation.ts';

/** Finds the situations that typed words may mean, the likeliest first. */
export type FindSituations = (words: string, topic: SituationTopic) => Situation[];

/** The most that are found. */
const MOST = 3;
/** Least information that the words share with a situation, beside that of a word that is in no other: two telling words, or one such. */
const LEAST = 0.8;
/** Those far behind the best one are not meant. */
const NEAR = 0.7;
/** How much likelier a situation is that is about the term, or of the service, of the request. */
const OF_TERM = 1.6;
const OF_SERVICE = 1.25;
/** Words are compared by their beginnings: expires and expired are one word, in Latin letters. */
const STEM = 5;
const WIDE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Prepares the search in the situations of a language; `namesOf` gives all names of a term. A rare word of a situation tells more than
 * one that most of them have.
 */
export function createSituationFinder(situations: readonly Situation[], namesOf: (term: string) => string): FindSituations {
  const entries = situations.map((situation) => {
    const { label, question, terms } = situation;
    return { situation, units: unitsOf([label, question.user, question.ko, ...terms.map(namesOf)].join(' ')) };
  });
  const counts = new Map<string, number>();
  for (const { units } of entries) for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const informationOf = (unit: string) => Math.log(situations.length / (counts.get(unit) ?? situations.length));

  return (words, { service, term }) => {
    const typed = [...unitsOf(words)];
    const found = entries.flatMap(({ situation, units }) => {
      const information = typed.filter((unit) => units.has(unit)).reduce((sum, unit) => sum + informationOf(unit), 0);
      if (information < LEAST * Math.log(situations.length)) return [];
      const nearness = term !== null && situation.terms.includes(term) ? OF_TERM : situation.service === service ? OF_SERVICE : 1;
      return [{ situation, score: (information * nearness) / Math.log(units.size) }];
    });
    found.sort((a, b) => b.score - a.score);
    return found
      .filter(({ score }) => score >= found[0]!.score * NEAR)
      .slice(0, MOST)
      .map(({ situation }) => situation);
  };
}

/** The beginnings of the words of a text; of scripts without spaces or with endings, every pair of letters. */
function unitsOf(text: string): Set<string> {
  const words = withoutMarks(foldQuestion(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => (WIDE.test(word) ? pairsOf(word) : [word.slice(0, STEM)])));
}

function pairsOf(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, place) => letters[place]! + letter);
}
