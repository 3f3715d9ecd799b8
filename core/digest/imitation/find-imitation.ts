import { squeeze } from '../fields/squeeze.ts';
import type { Letter } from '../letter.ts';
import type { ImitationSign, Imitations } from '../notice.ts';

/** The signs of a fake in a letter, the heaviest first, and whether they are enough to warn. */
export interface Imitation {
  isLikely: boolean;
  signs: readonly ImitationSign[];
}

/** What no authority ever does is enough alone; weaker signs are enough together, one of them not the weakest. */
const ENOUGH_ALONE = 3;
const ENOUGH_TOGETHER = 4;

/** Whom fakes claim to be. */
const OFFICE =
  /경찰|검찰|검사|수사관|법원|국세청|세무서|홈택스|구청|시청|군청|도청|주민센터|공단|공사|은행|저축은행|금융감독원|금감원|우체국|우정|세관|관세청|건강보험|국민연금|출입국|법무부|청장|정부|지원센터|택배|카드사|카드|통신|텔레콤|한전|과태료|범칙금|국민비서|고용노동부|질병|보건소/;
const SENTENCE_END = /(?<=[.!?。])\s+|\n\s*\n|(?<=[다요음함됨])\n/;

/** A sign with its words as they are looked for. */
interface ReadySign {
  sign: ImitationSign;
  words: readonly string[];
  not: readonly string[];
}

const ready = new WeakMap<Imitations, { signs: readonly ReadySign[]; warnings: readonly string[] }>();

/** Looks for the signs of a fake. */
export function findImitation({ text }: Letter, imitations: Imitations): Imitation {
  const { signs, warnings } = readySigns(imitations);
  const whole = fold(text);
  const isOffice = OFFICE.test(whole);
  const sentences = text.split(SENTENCE_END).map(fold);
  const saysNothing = ({ sign, not }: ReadySign, sentence: string) =>
    (sign.unlessWarning && hasOne(sentence, warnings)) || hasOne(sentence, not);
  const found = signs.filter((one) => {
    if (one.sign.ofOffice && !isOffice) return false;
    const { pattern } = one.sign;
    const isWritten = hasOne(whole, one.words) && sentences.some((sentence) => hasOne(sentence, one.words) && !saysNothing(one, sentence));
    return isWritten || (pattern !== null && stretchesOf(text, pattern).some((stretch) => !saysNothing(one, stretch)));
  });
  return { isLikely: isEnough(found.map(({ sign }) => sign)), signs: found.map(({ sign }) => sign).sort((a, b) => b.weight - a.weight) };
}

function readySigns(imitations: Imitations): { signs: readonly ReadySign[]; warnings: readonly string[] } {
  const known = ready.get(imitations);
  if (known) return known;
  const signs = imitations.signs.map((sign) => ({ sign, words: sign.words.map(fold), not: sign.not.map(fold) }));
  const made = { signs, warnings: imitations.warnings.map(fold) };
  ready.set(imitations, made);
  return made;
}

function fold(text: string): string {
  return squeeze(text).toLowerCase();
}

function isEnough(signs: readonly ImitationSign[]): boolean {
  const heaviest = Math.max(0, ...signs.map(({ weight }) => weight));
  const sum = signs.reduce((all, { weight }) => all + weight, 0);
  return heaviest >= ENOUGH_ALONE || (heaviest > 1 && sum >= ENOUGH_TOGETHER);
}

function hasOne(sentence: string, words: readonly string[]): boolean {
  return words.some((word) => sentence.includes(word));
}

/** What a pattern fits, with the rest of the sentence behind it. */
function stretchesOf(text: string, pattern: string): string[] {
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map((match) => {
    const behind = text.slice(match.index + match[0].length).split(SENTENCE_END)[0]!;
    return fold(match[0] + behind);
  });
}
