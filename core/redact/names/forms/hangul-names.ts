import type { Words } from '../../words/words.ts';
import { LABEL_LISTS, PERSON_LISTS } from '../labels/name-labels.ts';
import { copulaApart, type Ending, endingsOf, isOfGivenName } from './korean-endings.ts';
import { nameTest } from './name-test.ts';

/** A name in Hangul, up to the ending that ties it to the sentence. */
export interface HangulName {
  end: number;
  /** What follows the name in its word: 이, 씨가, 입니다; empty where nothing does. */
  ending: string;
  /** False where the sound alone leaves a doubt: 찬타, 수잔. */
  isSure: boolean;
  isOneWord: boolean;
  /** Whether it is a Korean name. */
  isKorean: boolean;
}

/** Reads a name that begins at a place of a text; null where other words stand there. */
export type ReadHangulName = (text: string, start: number) => HangulName | null;

const MOST_WORDS = 4;
/** Behind so many short words a name is one of Viet Nam: 당 반 람. */
const WORDS_OF_VIET_NAM = 3;
const row = /[가-힣]{1,10}(?:(?: ?· ?| )[가-힣]{1,10}){0,3}/uy;
const word = /[가-힣]+/gu;

/**
 * A Korean name of a family name and two syllables that given names have, or the sounds of another language in one to four
 * words; the last word may have an ending. Words of the sentence that go on behind the name are not read.
 */
export function hangulNames(words: Words): ReadHangulName {
  const shape = shapes(words);
  return (text, start) => {
    row.lastIndex = start;
    const written = row.exec(text)?.[0];
    const read = written ? [...written.matchAll(word)].slice(0, MOST_WORDS) : [];
    let name: HangulName | null = null;
    const stems: string[] = [];
    for (const { index, 0: token } of read) {
      const cuts = endingsOf(token);
      const part = cuts.find(({ stem }) => shape.fits(stem, stems));
      if (!part || (!part.ending && shape.isOtherWord(cuts, stems.length))) break;
      stems.push(part.stem);
      const isKorean = shape.isKorean(stems[0]!);
      if (isKorean || shape.isWhole(stems)) {
        name = {
          end: start + index + part.stem.length,
          ending: part.ending,
          isSure: isKorean || shape.isForeign(stems),
          isOneWord: stems.length === 1,
          isKorean,
        };
      }
      if (isKorean || part.ending) break;
    }
    name ??= read[0] ? oneWord(read[0][0], start) : null;
    return name && !name.ending ? { ...name, ending: copulaApart(text, name.end) } : name;
  };

  /** A given name with 이 and a particle, or what leans to a foreign sound. */
  function oneWord(token: string, start: number): HangulName | null {
    const cuts = endingsOf(token);
    const given = cuts.find((cut) => isOfGivenName(cut) && shape.isGiven(cut.stem));
    const part: Ending | undefined = given ?? cuts.find(({ stem }) => shape.leans(stem));
    return part
      ? { end: start + part.stem.length, ending: part.ending, isSure: part === given, isOneWord: true, isKorean: part === given }
      : null;
  }
}

function shapes(words: Words) {
  const test = nameTest(words);
  const other = words.set(
    'not-a-name-hangul',
    'sentence-word',
    'i-myself',
    'not-a-person',
    'body-ending',
    'kin',
    ...PERSON_LISTS,
    ...LABEL_LISTS,
  );
  const surname = words.characters('korean-surname');
  const given = `${words.characters('given-syllable')}{2}(?<!${words.characters('not-last-in-name')})`;
  const korean = new RegExp(`^(?:${surname}${given}|${words.exact('long-surname')}[가-힣]{1,2})$`, 'u');
  const family = new RegExp(`^${surname}$`, 'u');
  const givenName = new RegExp(`^${words.characters('given-syllable')}{2}$`, 'u');
  const half = words.characters('foreign-leaning-syllable', 'foreign-syllable');
  const leaning = new RegExp(`^(?:${half}[가-힣]?|[가-힣]${half})(?:${half}[가-힣]?)?$`, 'u');
  const vietnamese = words.set('vietnamese-surname-hangul');
  const isShort = (stem: string) => stem.length < WORDS_OF_VIET_NAM || vietnamese.has(stem);
  const isFree = (stem: string) => !other.has(stem) && test.isName(stem);
  const isForeign = (stem: string) => test.soundsForeign(stem) && isFree(stem);
  const isKorean = (stem: string) => korean.test(stem) && isFree(stem);
  const leans = (stem: string) => stem.length > 1 && leaning.test(stem) && isFree(stem);
  const areForeign = (stems: readonly string[]) => stems.some((stem) => (stem.length > 1 || stems.length > 1) && isForeign(stem));
  return {
    isKorean,
    isGiven: (stem: string) => givenName.test(stem) && isFree(stem),
    leans,
    /** Whether a word is known with a particle that agrees with its last sound: 아기한테; behind a word of the name, 형이 as well. */
    isOtherWord: (cuts: readonly Ending[], before: number) =>
      cuts
        .slice(
          0,
          cuts.findIndex(({ ending }) => !ending),
        )
        .some(({ stem }) => (stem.length > 1 || before > 0) && other.has(stem)),
    isForeign: areForeign,
    /** Whether a word may go on with a name: foreign, or a short word beside others. */
    fits: (stem: string, before: readonly string[]) =>
      (before.length === 0 && isKorean(stem)) ||
      isForeign(stem) ||
      (stem.length === 1 && before.length > 0 && family.test(stem)) ||
      (before.length > 0 && leans(stem) && before.every((one) => isForeign(one) || leans(one))) ||
      (stem.length < 3 && isFree(stem) && before.every(isShort)),
    /** Whether the words up to here are a name. */
    isWhole: (stems: readonly string[]) =>
      areForeign(stems) ||
      (stems.length === 2 && stems[0]!.length === 1 && isKorean(stems.join(''))) ||
      (stems.length >= WORDS_OF_VIET_NAM && stems.every((stem) => stem.length < 3)),
  };
}
