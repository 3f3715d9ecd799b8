import type { Service } from '../services.ts';
import { foldQuestion, withoutMarks } from './fold-question.ts';
import { guessLanguages } from './guess-languages.ts';
import { decodeKeyword } from './keyword.ts';
import type { QuestionLanguage, RouteModel } from './route-model.ts';
import { stemWord } from './stem-word.ts';

/** A keyword of a service in a text; `weight` is about 1. */
export interface KeywordHit {
  service: Service;
  word: string;
  weight: number;
}

interface Candidate extends KeywordHit {
  start: number;
  end: number;
  /** Written exactly so, not in another form of the word. */
  exact: boolean;
}

/** A phrase says more than a word: each further word (or two further characters without spaces) adds this much … */
const LONGER = 0.3;
/** … up to this. */
const LONGEST = 1.9;
/** The head of a sentence counts so much more than its other end: what is asked for outweighs what it is for. */
const HEAD = 0.3;
const HEAD_PLACE: Readonly<Record<QuestionLanguage, 'first' | 'last' | 'either'>> = {
  en: 'first',
  fr: 'first',
  vi: 'first',
  'zh-Hans': 'either',
  ja: 'last',
  ko: 'last',
};

/**
 * The keywords of all services in a text in any of our languages, in order, never overlapping: the longest wins, then
 * the one written exactly so. A word that several services share is divided among them.
 */
export function findKeywords(text: string, model: RouteModel): KeywordHit[] {
  const question = foldQuestion(text);
  if (!question) return [];
  const found = guessLanguages(question).flatMap((language) => findIn(language, question, model));
  const chosen = withoutOverlaps(found);
  return chosen.map(({ service, word, weight, start, end }) => {
    const rivals = new Set(chosen.filter((other) => other.start === start && other.end === end).map((other) => other.service));
    return { service, word, weight: weight / rivals.size };
  });
}

function findIn(language: QuestionLanguage, question: string, model: RouteModel): Candidate[] {
  const find = createFinder(language, question);
  return model.services.flatMap((service, number) =>
    (model.questions[language]?.keywords[number] ?? []).map(decodeKeyword).flatMap(({ word, weight }) =>
      find(word).map((place) => ({
        ...place,
        service,
        word,
        weight: weight * phraseWeight(word) * headWeight(language, place, question),
      })),
    ),
  );
}

type Place = Pick<Candidate, 'start' | 'end' | 'exact'>;

/** How keywords of a language stand in a text: as whole words, or, in scripts without spaces, anywhere. Offsets are the question's. */
function createFinder(language: QuestionLanguage, question: string): (word: string) => Place[] {
  const bare = language === 'fr' || withoutMarks(question) === question;
  const form = (word: string) => (bare && isSpaced(word) ? withoutMarks(word) : word);
  const tokens = [...form(question).matchAll(/[\p{Script=Latin}\p{M}\p{N}]+/gu)].map((match) => tokenOf(match, language));
  const squeezed = squeeze(question);
  return (word) => (isSpaced(word) ? findWords(tokens, form(word), language) : findCharacters(squeezed, word));
}

interface Token {
  text: string;
  stem: string;
  start: number;
}

function tokenOf(match: RegExpExecArray, language: QuestionLanguage): Token {
  return { text: match[0], stem: stemWord(match[0], language), start: match.index };
}

function findWords(tokens: readonly Token[], word: string, language: QuestionLanguage): Place[] {
  const parts = word.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const stems = parts.map((part) => stemWord(part, language));
  const places: Place[] = [];
  for (let at = 0; at + parts.length <= tokens.length; at++) {
    if (!stems.every((stem, i) => tokens[at + i]!.stem === stem)) continue;
    const last = tokens[at + parts.length - 1]!;
    const exact = parts.every((part, i) => tokens[at + i]!.text === part);
    places.push({ start: tokens[at]!.start, end: last.start + last.text.length, exact });
  }
  return places;
}

/** A space where the keyword has none leaves at least two characters on either side, or it is chance (집 세탁기 is no 집세). */
function findCharacters({ text, offsets }: Squeezed, keyword: string): Place[] {
  const word = keyword.replaceAll(' ', '');
  const places: Place[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const start = offsets[at]!;
    const end = offsets[at + word.length - 1]! + 1;
    const gap = Array.from(word).findIndex((_, i) => i > 0 && offsets[at + i]! - offsets[at + i - 1]! > 1);
    const isChance = gap > 0 && !keyword.includes(' ') && Math.min(gap, word.length - gap) < 2;
    const isInside = isKatakana(word[0]!) && isKatakana(text[at - 1] ?? '');
    if (!isChance && !isInside) places.push({ start, end, exact: true });
  }
  return places;
}

/** Katakana words begin where katakana begins: スリ is not in タックスリファンド. */
function isKatakana(character: string): boolean {
  return /[\p{Script=Katakana}ー]/u.test(character);
}

interface Squeezed {
  text: string;
  offsets: number[];
}

function squeeze(question: string): Squeezed {
  const offsets = [...question.matchAll(/[^ ]/g)].map((match) => match.index);
  return { text: question.replaceAll(' ', ''), offsets };
}

function isSpaced(word: string): boolean {
  return !/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}

function phraseWeight(word: string): number {
  const words = word.split(' ').filter((part) => part.length > 1);
  const further = isSpaced(word) ? words.length - 1 : (words.join('').length - 2) / 2;
  return Math.min(LONGEST, 1 + LONGER * Math.max(0, further));
}

function headWeight(language: QuestionLanguage, { start }: Place, question: string): number {
  const place = start / question.length;
  const nearness = { first: 1 - place, last: place, either: 0.5 }[HEAD_PLACE[language]];
  return 1 + HEAD * nearness;
}

function withoutOverlaps(found: Candidate[]): Candidate[] {
  const length = ({ start, end }: Candidate) => end - start;
  const sorted = [...found].sort((a, b) => length(b) - length(a) || Number(b.exact) - Number(a.exact) || a.start - b.start);
  const chosen: Candidate[] = [];
  for (const hit of sorted) {
    const clashes = chosen.some((other) => hit.start < other.end && other.start < hit.end && !isShared(hit, other));
    if (!clashes) chosen.push(hit);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** The same words listed by two services. */
function isShared(a: Candidate, b: Candidate): boolean {
  return a.start === b.start && a.end === b.end && a.exact === b.exact && a.service !== b.service;
}
