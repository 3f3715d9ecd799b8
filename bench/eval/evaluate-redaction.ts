import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Redacted } from '../../core/redact/redact-text.ts';

/** A text with the personal details that must vanish from it, and the parts that must stay. */
export interface MarkedText {
  /** BCP 47. */
  lang: string;
  text: string;
  strike: { kind: string; quote: string }[];
  keep: string[];
}

/** Shares, 0 … 1. */
export interface RedactionReach {
  /** How many numbers and codes there are, and the share of them that stays readable, in part at least … */
  numbers: number;
  numbersThrough: number;
  /** … and of names and addresses. */
  names: number;
  namesThrough: number;
  /** Harmless parts, and the share of them that is struck out, in part at least. */
  harmless: number;
  harmlessStruck: number;
  /** A line for each detail that stays readable and each harmless part that is struck out. */
  failures: string[];
}

/** The sets of texts, each by another hand. */
export const REDACTION_SETS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const FOLDER = new URL('../../tests/core/redact/others/', import.meta.url);
const NAMES = new Set(['name', 'address']);
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The texts of a set. With `oneLine`, a space stands for each line break, as in `annae redact --lines`. */
export function readMarkedTexts(set: (typeof REDACTION_SETS)[number], { oneLine = false } = {}): MarkedText[] {
  const texts = parse(readFileSync(fileURLToPath(new URL(`texts-${set}.yaml`, FOLDER)), 'utf8')) as MarkedText[];
  const join = (text: string) => (oneLine ? text.replaceAll('\n', ' ') : text);
  return texts.map(({ lang, text, strike, keep }) => ({
    lang,
    text: join(text),
    strike: strike.map(({ kind, quote }) => ({ kind, quote: join(quote) })),
    keep: keep.map(join),
  }));
}

/** How much of what must vanish vanishes, and of what must stay stays. */
export function evaluateRedaction(texts: readonly MarkedText[], redact: (text: string) => Redacted): RedactionReach {
  const judged = texts.map((marked) => judge(marked, redact(marked.text)));
  const details = judged.flatMap((text) => text.details);
  const kept = judged.flatMap((text) => text.kept);
  const names = details.filter(({ kind }) => NAMES.has(kind));
  const numbers = details.filter(({ kind }) => !NAMES.has(kind));
  return {
    numbers: numbers.length,
    numbersThrough: share(numbers),
    names: names.length,
    namesThrough: share(names),
    harmless: kept.length,
    harmlessStruck: share(kept),
    failures: [...details, ...kept].filter(({ failed }) => failed).map(({ said }) => said),
  };
}

function judge({ lang, text, strike, keep }: MarkedText, { redactions }: Redacted) {
  const isStruck = (at: number) => redactions.some(({ start, end }) => start <= at && at < end);
  const details = strike.map(({ kind, quote }) => ({
    kind,
    failed: placesOf(quote, text).some((place) => !isStruck(place)),
    said: `through, ${kind}, ${lang}: ${quote} in: ${text}`,
  }));
  const kept = keep.map((quote) => ({
    failed: placesOf(quote, text, { first: true }).some(isStruck),
    said: `struck, ${lang}: ${quote} in: ${text}`,
  }));
  return { details, kept };
}

/** The places of all letters and digits of a part, wherever the text has it, or where it has it first. */
function placesOf(part: string, text: string, { first = false } = {}): number[] {
  const places: number[] = [];
  for (let start = text.indexOf(part); start >= 0; start = first ? -1 : text.indexOf(part, start + 1)) {
    for (let at = start; at < start + part.length; at++) if (LETTER_OR_DIGIT.test(text[at]!)) places.push(at);
  }
  return places;
}

function share(judged: readonly { failed: boolean }[]): number {
  return judged.filter(({ failed }) => failed).length / Math.max(1, judged.length);
}
