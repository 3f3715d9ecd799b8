import { clauseDepth } from '../../../core/sentences/clause-depth.ts';
import { findPassives } from '../../../core/sentences/find-passives.ts';
import { splitSentences } from '../../../core/sentences/split-sentences.ts';
import { type HardSentence, type ReadingLoad, SENTENCE_LENGTHS } from '../../page-audit.ts';

/** Fewer are a title, a button, a cell. */
const LEAST = 4;
/**
 * The style guide for easy Korean (locales/ko/style.md) has sentences of about 60 letters: 15 eojeol of four letters with their spaces.
 * Of ordinary prose (UD_Korean-Kaist and -GSD, dev), three sentences in four have no more than 16; of statutes, six in ten.
 */
const MOST = 15;
/** A clause inside a clause. */
const NESTED = 2;
const HARDEST = 3;
/** Longer rows of text without a mark are lists and data. */
const LONGEST = 300;
const HANGUL = /[가-힣]/g;

/** How hard the Korean sentences of some blocks are to read. Texts in other languages are no part of it. */
export function measureReading(blocks: readonly string[]): ReadingLoad {
  const lengths = Array.from({ length: SENTENCE_LENGTHS.length + 1 }, () => 0);
  const load = { sentences: 0, long: 0, nested: 0, passive: 0 };
  const hard: HardSentence[] = [];
  for (const text of new Set(blocks.flatMap(splitSentences))) {
    const eojeols = text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (eojeols.length < LEAST || eojeols.length > LONGEST || !isKorean(text)) continue;
    const depth = clauseDepth(eojeols);
    load.sentences++;
    lengths[classOf(eojeols.length)]!++;
    if (eojeols.length > MOST) load.long++;
    if (depth >= NESTED) load.nested++;
    if (findPassives(text).length > 0) load.passive++;
    if (eojeols.length > MOST || depth >= NESTED) hard.push({ text, eojeol: eojeols.length, depth });
  }
  return { ...load, lengths, hardest: hard.sort(hardestFirst).slice(0, HARDEST) };
}

function classOf(length: number): number {
  const found = SENTENCE_LENGTHS.findIndex((most) => length <= most);
  return found < 0 ? SENTENCE_LENGTHS.length : found;
}

function isKorean(text: string): boolean {
  return (text.match(HANGUL)?.length ?? 0) * 2 > text.replaceAll(' ', '').length;
}

/** A level of nesting is as hard as five more eojeol. */
function hardestFirst(a: HardSentence, b: HardSentence): number {
  const load = ({ eojeol, depth }: HardSentence) => eojeol + depth * 5;
  return load(b) - load(a) || b.eojeol - a.eojeol || (a.text < b.text ? -1 : 1);
}
