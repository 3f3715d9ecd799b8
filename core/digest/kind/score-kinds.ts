import { squeeze } from '../fields/squeeze.ts';
import { namesInFront } from '../imitation/claimed-sender.ts';
import type { Letter } from '../letter.ts';
import type { Notice } from '../notice.ts';
import { type ReadyKind, type ReadyTitle, readyKinds, withoutDots } from './ready-kinds.ts';

/** How well a letter fits a kind. */
export interface KindScore {
  notice: Notice;
  score: number;
  /** A title of the kind is a heading and something else of it is there, or a sender of it signs. */
  isNamed: boolean;
}

/** What each sign adds. */
const WEIGHT = {
  title: 1.5,
  special: 2.8,
  wholeTitle: 0.5,
  titleInText: 1.2,
  word: 0.9,
  sender: 1.1,
  ownSender: 1.7,
  titleWord: 0.8,
  label: 0.4,
  not: -4,
  notInText: -1.2,
} as const;
/** The most that signs of one sort add or are counted. */
const MOST = { words: 7, titleWords: 3, labels: 3, special: 1.4 } as const;
const TOP_ROWS = 6;
const TITLE_ROWS = 3;
const MOST_HEADINGS = 60;
const MOST_BESIDE_TITLE = 14;
const LEAST_COVERED = 0.6;
const NAMED = 2.6;
const LONGEST_SIGNATURE = 30;
const GREETING =
  /^(?:\[[^\]]{0,16}\])*(?:안녕하세요|안녕하십니까)?[,.!~]*(?:[^.!?,]{1,12}(?:님|씨)[,.!~]+)?([^.!?,]{2,20}?)(?:입니다|이에요|이예요|예요|인데요|이야|이다)(?=[.!~]|$)/;
/** 임대인 마경자 드림: a name behind the role in which somebody signs. */
const SIGNED_NAME = /^[가-힣A-Z]{2,5}(?:드림|올림|배상|씀)?$/;
/** A line that ends as a sentence does is no title, but for the first ones. */
const SENTENCE = /[다요죠]\.$/;
const SEAL = /(?:\([^()]*\)|\[[^[\]]*\]|직인|관인)+$/;
/** What may follow a sender's name on its line; behind a longer name its section and its telephone. */
const BEHIND_SENDER = { short: 1, long: 18 } as const;
const SHORT_SENDER = 4;

/** A letter in the forms in which signs are looked for. */
interface Written {
  whole: string;
  /** Lines that may be a title: the first ones, and those that stand alone. */
  headings: readonly string[];
  /** The names in brackets in front of a message. */
  inFront: readonly string[];
  /** Short lines, which may be a signature. */
  short: readonly string[];
}

/** Scores the kinds of letters, best first. */
export function scoreKinds(letter: Letter, notices: readonly Notice[]): KindScore[] {
  const written = writtenForms(letter);
  return readyKinds(notices)
    .map((kind) => scoreKind(written, kind))
    .sort((a, b) => b.score - a.score);
}

function writtenForms({ text, rows }: Letter): Written {
  const lines = rows.map(({ cells }) => squeeze(cells.map(({ start, end }) => text.slice(start, end)).join('')));
  // [인천세관] 해외직구 물품 … : a message begins with who sends it.
  const inFront = [...lines.slice(0, TITLE_ROWS).flatMap(namesInFront), ...lines.slice(0, TITLE_ROWS).flatMap(nameThatGreets)].map(
    withoutDots,
  );
  const alone = rows.flatMap(({ cells }, at) => (cells.length === 1 && at >= TOP_ROWS ? [lines[at]!] : []));
  return {
    whole: lines.join('\n'),
    headings: [...lines.slice(0, TOP_ROWS), ...alone.slice(0, MOST_HEADINGS)].filter((line, at) => at < TITLE_ROWS || !SENTENCE.test(line)),
    inFront,
    short: lines.map((line) => withoutDots(line).replace(SEAL, '')).filter(({ length }) => length <= LONGEST_SIGNATURE),
  };
}

function scoreKind(written: Written, { notice, titles, words, ownWords, senders, labels, not }: ReadyKind): KindScore {
  const { whole, headings } = written;
  const title = Math.max(0, ...titles.map((one) => scoreTitle(written, one)));
  const found = words.filter(({ word }) => whole.includes(word));
  // Words of the title itself say nothing new.
  const isSupported = found.some(({ word }) => !headings.slice(0, TITLE_ROWS).some((line) => line.includes(word)));
  const signed = Math.max(-1, ...senders.filter(({ word }) => isSignature(written, word)).map(({ weight }) => weight));
  const isSigned = signed >= 0;
  const labelCount = Math.min(MOST.labels, count(whole, labels));
  const against = not.reduce(
    (sum, phrase) => sum + (isHeading(written, phrase) ? WEIGHT.not : whole.includes(phrase) ? WEIGHT.notInText : 0),
    0,
  );
  const score =
    title +
    Math.min(
      MOST.words,
      found.reduce((sum, { weight }) => sum + WEIGHT.word * weight, 0),
    ) +
    // 1월 가스요금, 주정차위반과태료: anywhere in the letter.
    WEIGHT.titleWord * Math.min(MOST.titleWords, count(whole, ownWords)) +
    (isSigned ? WEIGHT.sender + WEIGHT.ownSender * signed : 0) +
    WEIGHT.label * labelCount +
    against;
  return { notice, score, isNamed: (title >= NAMED && (isSupported || isSigned || labelCount > 0)) || (isSigned && found.length > 1) };
}

function count(text: string, phrases: readonly string[]): number {
  return phrases.reduce((sum, phrase) => sum + (text.includes(phrase) ? 1 : 0), 0);
}

/** 안녕하세요, 관리사무소입니다: who sends a message says so in its first words. */
function nameThatGreets(line: string): string[] {
  const name = GREETING.exec(line)?.[1];
  return name ? [name] : [];
}

/** A title counts by the words of it that a heading has. */
function scoreTitle(written: Written, { phrase, words, weight, sharing }: ReadyTitle): number {
  const inText = written.whole.includes(phrase) ? WEIGHT.titleInText : 0;
  const isWhole = isHeading(written, phrase);
  const found = isWhole ? weight : coveredWeight(written, phrase, words);
  if (!isWhole && (words.length < 2 || found < LEAST_COVERED * weight)) return inText;
  const special = (WEIGHT.special * Math.min(MOST.special, found)) / sharing;
  return Math.max(inText, (found / weight) * (WEIGHT.title + special) + (isWhole ? WEIGHT.wholeTitle : 0));
}

function coveredWeight({ headings }: Written, phrase: string, words: ReadyTitle['words']): number {
  let most = 0;
  for (const line of headings) {
    if (line.length > phrase.length + MOST_BESIDE_TITLE) continue;
    most = Math.max(
      most,
      words.reduce((sum, { word, weight }) => sum + (line.includes(word) ? weight : 0), 0),
    );
  }
  return most;
}

/** True where a phrase is nearly all of a heading. */
function isHeading({ headings }: Written, phrase: string): boolean {
  return headings.some((line) => line.length <= phrase.length + MOST_BESIDE_TITLE && line.includes(phrase));
}

/** True where a message begins with a name, or a short line ends with it, perhaps with a title, a section or a telephone behind it. */
function isSignature({ inFront, short }: Written, sender: string): boolean {
  // [새솔경찰서 교통조사계]
  if (inFront.some((name) => name.includes(sender))) return true;
  return short.some((line) => {
    if (line.startsWith(sender) && SIGNED_NAME.test(line.slice(sender.length))) return true;
    const at = line.lastIndexOf(sender);
    const behind = line.length - at - sender.length;
    return at >= 0 && behind <= (sender.length > SHORT_SENDER ? BEHIND_SENDER.long : BEHIND_SENDER.short);
  });
}
