import { splitAtSpaces } from '../../text/split-list.ts';
import { squeeze } from '../fields/squeeze.ts';
import type { Letter } from '../letter.ts';
import type { Notice } from '../notice.ts';

/** How well a letter fits a kind. */
export interface KindScore {
  notice: Notice;
  score: number;
  /** A title of the kind stands as a heading, or a sender of it signs. */
  isNamed: boolean;
}

/** What each sign adds. */
const WEIGHT = {
  title: 1.5,
  special: 2.8,
  wholeTitle: 0.5,
  titleInText: 1.2,
  word: 0.9,
  sender: 1.8,
  titleWord: 0.8,
  label: 0.4,
  not: -4,
  notInText: -1.2,
} as const;
const MOST_WORDS = 7;
const TOP_ROWS = 6;
const MOST_BESIDE_TITLE = 14;
const LONGEST_SIGNATURE = 30;
const MOST_BEHIND_SENDER = 6;
/** A longer name may have its section and its telephone behind it. */
const SHORT_SENDER = 4;
const LINE_BEHIND_SENDER = 18;
const LEAST_COVERED = 0.6;
const MOST_SPECIAL = 1.4;
const NAMED = 2.6;
const FEW = 2;
const MOST_TITLE_WORDS = 3;

/** How many kinds have each word. */
interface Shares {
  words: ReadonlyMap<string, number>;
  titles: ReadonlyMap<string, number>;
}

/** A letter in the forms in which signs are looked for. */
interface Written {
  whole: string;
  /** Lines that may be a title: the first ones, and those that stand alone. */
  headings: readonly string[];
  short: readonly string[];
}

/** Scores the kinds of letters, best first. `terms`: ids of glossary terms in the text. */
export function scoreKinds(letter: Letter, notices: readonly Notice[]): KindScore[] {
  const written = writtenForms(letter);
  const shares = { words: countKinds(notices, ({ words }) => words.map(squeeze)), titles: countTitles(notices) };
  return notices.map((notice) => scoreKind(written, notice, shares, notices.length)).sort((a, b) => b.score - a.score);
}

function writtenForms({ text, rows }: Letter): Written {
  const lines = rows.map(({ cells }) => squeeze(cells.map(({ start, end }) => text.slice(start, end)).join('')));
  const alone = rows.flatMap(({ cells }, at) => (cells.length === 1 && at >= TOP_ROWS ? [lines[at]!] : []));
  return {
    whole: lines.join('\n'),
    headings: [...lines.slice(0, TOP_ROWS), ...alone],
    short: lines.map(withoutDots).filter(({ length }) => length <= LONGEST_SIGNATURE),
  };
}

function scoreKind(written: Written, notice: Notice, shares: Shares, kinds: number): KindScore {
  const { signs, labels } = notice;
  const rarity = (word: string) => Math.log((kinds + 1) / (shares.words.get(word) ?? 1)) / Math.log(kinds + 1);
  const title = best(signs.titles, (phrase) => scoreTitle(written, phrase, shares.titles, kinds));
  const words = signs.words.map(squeeze).filter((word) => word.length > 1 && written.whole.includes(word));
  const wordScore = Math.min(
    MOST_WORDS,
    words.reduce((sum, word) => sum + WEIGHT.word * rarity(word), 0),
  );
  // Words of the title itself say nothing new.
  const isSupported = words.some((word) => !written.headings.slice(0, 3).some((line) => line.includes(word)));
  const isSigned = signs.senders.some((sender) => isSignature(written, withoutDots(squeeze(sender)).replace(/(?<=청|소|서)장$/, '')));
  const ownLabels = Object.values(labels)
    .flat()
    .filter((label) => written.whole.includes(squeeze(label))).length;
  const not = signs.not
    .map(squeeze)
    .reduce((sum, phrase) => sum + (isHeading(written, phrase) ? WEIGHT.not : written.whole.includes(phrase) ? WEIGHT.notInText : 0), 0);
  // 1월 가스요금, 주정차위반과태료: a word that only the titles of this kind have, anywhere in the letter.
  const ownWords = new Set(
    signs.titles
      .flatMap(titleWords)
      .filter((word) => word.length > 2 && (shares.titles.get(word) ?? 0) <= FEW && !words.includes(word) && written.whole.includes(word)),
  );
  const titleWordScore = Math.min(MOST_TITLE_WORDS, ownWords.size) * WEIGHT.titleWord;
  const score = title + titleWordScore + wordScore + (isSigned ? WEIGHT.sender : 0) + WEIGHT.label * Math.min(3, ownLabels) + not;
  return { notice, score, isNamed: (title >= NAMED && (isSupported || isSigned || ownLabels > 0)) || (isSigned && words.length > 1) };
}

function best(phrases: readonly string[], scoreOf: (phrase: string) => number): number {
  return phrases.reduce((most, phrase) => Math.max(most, scoreOf(phrase)), 0);
}

/** A title counts by the words of it that a heading has; words of many titles (요금, 안내, 고지서) count little. */
function scoreTitle(written: Written, title: string, shares: ReadonlyMap<string, number>, kinds: number): number {
  const phrase = squeeze(title);
  const words = titleWords(title).map((word) => ({ word, weight: Math.log((2 * kinds) / (shares.get(word) ?? 1)) / Math.log(2 * kinds) }));
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  const isWhole = isHeading(written, phrase);
  const near = written.headings.filter(({ length }) => length <= phrase.length + MOST_BESIDE_TITLE);
  const found = isWhole ? all : best(near, (line) => words.reduce((sum, { word, weight }) => sum + (line.includes(word) ? weight : 0), 0));
  const sharing = Math.max(1, shares.get(phrase) ?? 1);
  const inText = written.whole.includes(phrase) ? WEIGHT.titleInText : 0;
  if (!isWhole && (words.length < 2 || found < LEAST_COVERED * all)) return inText;
  return Math.max(
    inText,
    (found / all) * (WEIGHT.title + (WEIGHT.special * Math.min(MOST_SPECIAL, found)) / sharing) + (isWhole ? WEIGHT.wholeTitle : 0),
  );
}

function titleWords(title: string): string[] {
  return splitAtSpaces(title).map((word) => (word.length > 2 ? word.replace(/[서문장]$/, '') : word));
}

/** True where a phrase is nearly all of a heading. */
function isHeading({ headings }: Written, phrase: string): boolean {
  return headings.some((line) => line.includes(phrase) && line.length <= phrase.length + MOST_BESIDE_TITLE);
}

/** True where a short line ends with a name, perhaps with a title or a seal behind it. */
function isSignature({ short }: Written, sender: string): boolean {
  return short.some((line) => {
    const at = line.lastIndexOf(sender);
    return at >= 0 && line.length - at - sender.length <= (sender.length > SHORT_SENDER ? LINE_BEHIND_SENDER : MOST_BEHIND_SENDER);
  });
}

/** How many kinds have each word. */
function countKinds(notices: readonly Notice[], wordsOf: (signs: Notice['signs']) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of notices) for (const word of new Set(wordsOf(signs))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** In the titles of how many kinds each word of a title is, also as a part of a longer one. */
function countTitles(notices: readonly Notice[]): Map<string, number> {
  const titles = notices.map(({ signs }) => signs.titles.map(squeeze).join('\n'));
  const words = new Set(notices.flatMap(({ signs }) => [...signs.titles.map(squeeze), ...signs.titles.flatMap(titleWords)]));
  return new Map([...words].map((word) => [word, titles.filter((title) => title.includes(word)).length]));
}

/** 출입국·외국인청 is also written without its dot. */
function withoutDots(text: string): string {
  return text.replaceAll('·', '');
}
