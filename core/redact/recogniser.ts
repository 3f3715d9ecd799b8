import type { RedactionKind } from './redaction.ts';
import type { Span } from './spans.ts';
import type { Words } from './words/words.ts';

/** A normalised text and what in it is known to be public or harmless: public numbers, amounts, dates, articles, web addresses. */
export interface Context {
  text: string;
  /** Whether a number, a mail address or a home as it is written is one of a public body. */
  isPublic: {
    number(written: string): boolean;
    mailbox(address: string): boolean;
    house(home: string): boolean;
  };
  /** True where a harmless shape or a word in front (법인등록번호) says that the number is public. */
  isHarmless(span: Span): boolean;
  /** True only where a word in front says so; this outweighs even the shape of a registration number. */
  isNamedHarmless(span: Span): boolean;
}

/** What a recogniser finds; `kind` only where it differs from the recogniser's own. */
export interface Found extends Span {
  kind?: RedactionKind;
}

/** Finds one kind of detail in a text; what it finds may overlap. */
export type Find = (context: Context) => readonly Found[];

/** One kind of detail: how it is found, and what gives way to it. */
export interface Recogniser {
  /** Unique, in kebab case: `court-case`. */
  name: string;
  kind: RedactionKind;
  /** Names of the recognisers that lose the common part where their findings overlap this one's. */
  before: readonly string[];
  /** So many figures has each of its findings at least, so that a text with fewer is not searched. */
  fewestDigits?: number;
  /** Builds the expressions, once for a set of words. */
  prepare(words: Words): Find;
}
