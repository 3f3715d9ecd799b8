import { BEFORE_ENDING, BEFORE_VERB, NO_PASSIVES, PASSIVE_STEMS, RECEIVING_VERBS, SUFFERED, SYLLABLES_OF_DANG } from './passive-words.ts';

const DOEDA = /^([가-힣]{2,12})(?:되|된|될|됨|됩|돼|됐)([가-힣]*)$/;
const BATDA = /^([가-힣]{2,12})받(?:는|은|을|아|았|고|지|게|도록|습|기|으|거|던|음|더|다|자)/;
const DANGHADA = /^([가-힣]{2,12})당(?:하|한|할|함|합|해|했)/;
const JIDA = new RegExp(`(?:${PASSIVE_STEMS.join('|')})(?:지|진|질|집|져|졌|짐)(?![역방])`);

/** The words of a sentence that are passive, as they stand in it, without what is not Hangul. */
export function findPassives(sentence: string): string[] {
  return (sentence.match(/[가-힣]+/g) ?? []).filter(isPassive);
}

function isPassive(word: string): boolean {
  return isDoeda(word) || isBatda(word) || isDanghada(word) || JIDA.test(word);
}

function isDoeda(word: string): boolean {
  const [, noun, rest] = DOEDA.exec(word) ?? [];
  if (noun === undefined || NO_PASSIVES.has(noun)) return false;
  if (rest === '' && BEFORE_ENDING.some((end) => noun.endsWith(end))) return false;
  return !BEFORE_VERB.some((end) => noun.endsWith(end));
}

function isBatda(word: string): boolean {
  const noun = BATDA.exec(word)?.[1];
  return noun !== undefined && !RECEIVING_VERBS.some((verb) => noun.endsWith(verb));
}

function isDanghada(word: string): boolean {
  const noun = DANGHADA.exec(word)?.[1];
  if (noun === undefined) return false;
  return !SYLLABLES_OF_DANG.some((last) => noun.endsWith(last)) || SUFFERED.some((suffered) => noun.endsWith(suffered));
}
