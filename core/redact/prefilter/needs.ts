import { foldCase, type SignClass, type TextSigns } from './text-signs.ts';

/** Whether a text holds all that an expression cannot match without. */
export type Need = (signs: TextSigns) => boolean;

const ALWAYS: Need = () => true;
const NEVER: Need = () => false;

const OPEN = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
const CLASS = /\[\^?(?:\\.|[^\]\\])*\]/y;
const BACKSLASH = /\\(?:[pP]\{[^}]*\}|u[\da-f]{4}|k<\w+>|.)/iy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

/** How far the source of an expression is read. */
interface Reading {
  source: string;
  flags: string;
  at: number;
}

/** What a piece of an expression needs; `letter` where it is one letter, which may be a part of a word. */
interface Piece {
  need: Need;
  letter?: string;
}

/**
 * What a text must hold for an expression to match: the letters and classes that stand in it outside of options, one branch of
 * each choice, and what it looks for on either side.
 */
export function needOf({ source, flags }: RegExp): Need {
  return readChoice({ source, flags: flags.replace(/[^iu]/g, ''), at: 0 });
}

function readChoice(reading: Reading): Need {
  const branches = [readBranch(reading)];
  while (reading.source[reading.at] === '|') {
    reading.at++;
    branches.push(readBranch(reading));
  }
  return anyOf(branches);
}

function readBranch(reading: Reading): Need {
  const needs: Need[] = [];
  const choices: Need[] = [];
  let word = '';
  const endWord = () => {
    if (word) needs.push(wordNeed(word));
    word = '';
  };
  while (reading.at < reading.source.length && !'|)'.includes(reading.source[reading.at]!)) {
    const isGroup = reading.source[reading.at] === '(';
    const { need, letter } = readPiece(reading);
    const quantifier = take(reading, QUANTIFIER);
    if (letter !== undefined && !quantifier) {
      word += letter;
      continue;
    }
    endWord();
    if (quantifier && !isNeeded(quantifier)) continue;
    if (letter !== undefined) needs.push(wordNeed(letter));
    else (isGroup ? choices : needs).push(need);
  }
  endWord();
  // What is asked quickly comes first.
  return allOf([...needs, ...choices]);
}

function readPiece(reading: Reading): Piece {
  const open = take(reading, OPEN)?.[0];
  if (open) return { need: readGroup(reading, open) };
  const written = take(reading, CLASS)?.[0];
  if (written) return { need: written.startsWith('[^') ? ALWAYS : classNeed(written, reading.flags) };
  const backslash = take(reading, BACKSLASH)?.[0];
  if (backslash) return pieceOf(backslash, reading.flags);
  const sign = reading.source[reading.at++]!;
  return '.^$'.includes(sign) ? { need: ALWAYS } : { need: ALWAYS, letter: sign };
}

/** A group without its brackets. What must not stand there is no need, but an empty one (`(?!)`) lets nothing match. */
function readGroup(reading: Reading, open: string): Need {
  const isEmpty = reading.source[reading.at] === ')';
  const inner = readChoice(reading);
  reading.at++;
  if (!open.endsWith('!')) return inner;
  return isEmpty ? NEVER : ALWAYS;
}

function take(reading: Reading, token: RegExp): RegExpExecArray | null {
  token.lastIndex = reading.at;
  const match = token.exec(reading.source);
  if (match) reading.at = token.lastIndex;
  return match;
}

function isNeeded([quantifier, least]: RegExpExecArray): boolean {
  return least === undefined ? quantifier.startsWith('+') : Number(least) > 0;
}

function pieceOf(backslash: string, flags: string): Piece {
  const sign = backslash[1]!;
  if (/[dwsp]/.test(sign)) return { need: classNeed(backslash, flags) };
  if (/[DWSPbBk1-9]/.test(sign)) return { need: ALWAYS };
  if (sign === 'u') return { need: ALWAYS, letter: String.fromCharCode(Number.parseInt(backslash.slice(2), 16)) };
  return { need: ALWAYS, letter: CONTROLS[sign] ?? sign };
}

/** In any case, since the signs of a text do not tell it. */
function wordNeed(word: string): Need {
  const letters = foldCase(word);
  return (signs) => signs.mayHold(letters);
}

const classes = new Map<string, SignClass>();

function classNeed(written: string, flags: string): Need {
  const characters: SignClass = classes.get(written + flags) ?? { pattern: new RegExp(written, flags) };
  classes.set(written + flags, characters);
  return (signs) => signs.holds(characters);
}

function allOf(given: readonly Need[]): Need {
  const needs = given.filter((need) => need !== ALWAYS);
  if (needs.includes(NEVER)) return NEVER;
  return needs.length > 1 ? (signs) => needs.every((need) => need(signs)) : (needs[0] ?? ALWAYS);
}

function anyOf(given: readonly Need[]): Need {
  const needs = given.filter((need) => need !== NEVER);
  if (needs.includes(ALWAYS)) return ALWAYS;
  return needs.length > 1 ? (signs) => needs.some((need) => need(signs)) : (needs[0] ?? NEVER);
}
