import { squeeze } from '../fields/squeeze.ts';
import type { Letter } from '../letter.ts';
import type { ImitationSign, Imitations } from '../notice.ts';
import { claimedSender } from './claimed-sender.ts';
import { findLinks, isKnownHost } from './find-links.ts';

/** The signs of a fake in a letter, the heaviest first, and whether they are enough to warn. */
export interface Imitation {
  isLikely: boolean;
  signs: readonly ImitationSign[];
}

/** What no authority ever does is enough alone; weaker signs are enough together, one of them not the weakest. */
const ENOUGH_ALONE = 3;
const ENOUGH_TOGETHER = 4;

/** A number of a mobile phone or of an account, which a letter that only warns does not hold. */
const HOLDS_NUMBER = /01[016789][-.\s]?\d{3,4}[-.\s]?\d{4}|\d{2,6}-\d{2,6}-\d{4,}/;
const TITLE_ROWS = 3;
const SENTENCE_END = /(?<=[.!?。])\s+|\n\s*\n|(?<=[다요음함됨])\n/;

/** A sign with its words as they are looked for. */
interface ReadySign {
  sign: ImitationSign;
  words: readonly string[];
  beside: readonly string[];
  not: readonly string[];
  pattern: RegExp | null;
}

interface ReadySigns {
  signs: readonly ReadySign[];
  warnings: readonly string[];
  offices: RegExp;
}

const ready = new WeakMap<Imitations, ReadySigns>();

/** Looks for the signs of a fake. */
export function findImitation(letter: Letter, imitations: Imitations): Imitation {
  // Where a link leads is part of what a letter says, though a reader does not see it.
  const text = [letter.text, ...(letter.links ?? [])].join('\n');
  const { signs, warnings, offices } = readySigns(imitations);
  const whole = fold(text);
  const isOffice = offices.test(claimedSender(letter));
  const leadsElsewhere = findLinks(text).some((host) => !isKnownHost(host, imitations.hosts));
  const sentences = text.split(SENTENCE_END).map(fold);
  const isWarning = !leadsElsewhere && hasOne(fold(beginningOf(letter)), warnings) && !HOLDS_NUMBER.test(text);
  const saysNothing = ({ sign, not }: ReadySign, sentence: string) =>
    (sign.unlessWarning && (isWarning || hasOne(sentence, warnings))) || hasOne(sentence, not);
  const found = signs.filter((one) => {
    if (one.sign.ofOffice && !isOffice) return false;
    if (one.beside.length > 0 && !hasOne(whole, one.beside)) return false;
    if (one.sign.ofLink && leadsElsewhere) return true;
    const isWritten = hasOne(whole, one.words) && sentences.some((sentence) => hasOne(sentence, one.words) && !saysNothing(one, sentence));
    return isWritten || (one.pattern !== null && stretchesOf(text, one.pattern).some((stretch) => !saysNothing(one, stretch)));
  });
  return { isLikely: isEnough(found.map(({ sign }) => sign)), signs: found.map(({ sign }) => sign).sort((a, b) => b.weight - a.weight) };
}

function readySigns(imitations: Imitations): ReadySigns {
  const known = ready.get(imitations);
  if (known) return known;
  const signs = imitations.signs.map((sign) => ({
    sign,
    words: sign.words.map(fold),
    beside: sign.beside.map(fold),
    not: sign.not.map(fold),
    pattern: sign.pattern === null ? null : new RegExp(sign.pattern, 'giu'),
  }));
  const made = { signs, warnings: imitations.warnings.map(fold), offices: new RegExp(imitations.offices, 'iu') };
  ready.set(imitations, made);
  return made;
}

/** The lines of a title. */
function beginningOf({ text, rows }: Letter): string {
  const title = rows.slice(0, TITLE_ROWS).flatMap(({ cells }) => cells);
  return title.length > 0 ? text.slice(title[0]!.start, title.at(-1)!.end) : '';
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

/** What a pattern fits, with the rest of its sentence. */
function stretchesOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => {
    const before = text.slice(0, match.index).split(SENTENCE_END).at(-1)!;
    const behind = text.slice(match.index + match[0].length).split(SENTENCE_END)[0]!;
    return fold(before + match[0] + behind);
  });
}
