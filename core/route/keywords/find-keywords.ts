import type { Service } from '../../services.ts';
import { foldQuestion } from '../language/fold-question.ts';
import type { LanguageRules } from '../language/language-rules.ts';
import { questionModels } from '../language/question-models.ts';
import type { KeywordModel } from '../page/page-model.ts';
import type { RouteModel } from '../route-model.ts';
import { decodeKeywords, type ReadKeyword } from './keyword.ts';
import { createKeywordFinder, type Place } from './place-keyword.ts';

/** A keyword of a service in a text; a plain one weighs about 1. */
export interface KeywordHit {
  service: Service;
  word: string;
  weight: number;
  /** Where it begins in the folded text; unknown of a keyword in a language without terms. */
  start?: number;
}

type Candidate = Omit<KeywordHit, 'start'> & Place;

/** A phrase says more than a word: each further word (or two further syllables) adds this much … */
const LONGER = 0.3;
/** … up to this. */
const LONGEST = 1.9;
/** The head of a sentence counts so much more than its other end: what is asked for outweighs what it is for. */
const HEAD = 0.3;

/**
 * The keywords of all services in a text in any of our languages, in order, never overlapping: the longest wins, then
 * the one written exactly so. A word that several services share is divided among them.
 */
export function findKeywords(text: string, model: RouteModel): KeywordHit[] {
  const question = foldQuestion(text);
  return question ? findKeywordsBy(question, questionModels(question, model), model.services) : [];
}

/** The keywords of these models in a folded text. */
export function findKeywordsBy(question: string, models: readonly KeywordModel[], services: readonly Service[]): KeywordHit[] {
  const places = withoutOverlaps(models.flatMap((own) => findIn(question, own, services)));
  return places.flatMap((hits) => {
    const sharing = new Set(hits.map(({ service }) => service)).size;
    return hits.map(({ service, word, weight, start }) => ({ service, word, weight: weight / sharing, start }));
  });
}

function findIn(question: string, { keywords, rules }: KeywordModel, services: readonly Service[]): Candidate[] {
  const find = createKeywordFinder(question, rules);
  return services.flatMap((service, number) =>
    decodeKeywords(keywords[number] ?? '').flatMap((keyword) =>
      find(keyword).map((place) => ({
        ...place,
        service,
        word: keyword.word,
        weight: keyword.weight * phraseWeight(keyword) * headWeight(rules, place.start / question.length),
      })),
    ),
  );
}

function phraseWeight({ word, latin }: ReadKeyword): number {
  const words = word.split(' ').filter((part) => part.length > 1);
  const further = latin ? words.length - 1 : (words.join('').length - 2) / 2;
  return Math.min(LONGEST, 1 + LONGER * Math.max(0, further));
}

/** `place`: 0 at the beginning of the question, 1 at its end. */
function headWeight({ head }: Pick<LanguageRules, 'head'>, place: number): number {
  const nearness = { first: 1 - place, last: place, either: 0.5 }[head];
  return 1 + HEAD * nearness;
}

/** The hits that stay, in order, those of one place together. */
function withoutOverlaps(found: readonly Candidate[]): Candidate[][] {
  const length = ({ start, end }: Place) => end - start;
  const sorted = [...found].sort((a, b) => length(b) - length(a) || Number(b.exact) - Number(a.exact) || a.start - b.start);
  // The hits that hold each character, so that a hit is compared only with those.
  const holders = new Map<number, Candidate[]>();
  for (const hit of sorted) {
    const places = Array.from({ length: length(hit) }, (_, at) => hit.start + at);
    if (places.some((at) => holders.get(at)?.some((other) => !isShared(hit, other)))) continue;
    const own = holders.get(hit.start) ?? [];
    own.push(hit);
    for (const at of places) holders.set(at, own);
  }
  return [...new Set(holders.values())].sort(([a], [b]) => a!.start - b!.start);
}

/** The same word listed by two services. */
function isShared(a: Candidate, b: Candidate): boolean {
  return isSamePlace(a, b) && a.exact === b.exact && a.service !== b.service;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.start === b.start && a.end === b.end;
}
