import { harmlessShapes } from './context/harmless-shapes.ts';
import { namedHarmless } from './context/named-harmless.ts';
import { ANY_NUMBER, officeNumbers } from './context/office-numbers.ts';
import type { PublicContacts } from './context/public-contacts.ts';
import { publicNumberTest } from './context/public-numbers.ts';
import { publicHouseTest } from './places/public-houses.ts';
import type { Context } from './recogniser.ts';
import { digitsOf, findSpans, type Span } from './spans.ts';
import type { Words } from './words/words.ts';

const SHORTEST_NUMBER = 7;

/** Prepares the reading of normalised texts: what in them must stay readable, as the recognisers ask it. */
export function contextReader(words: Words, contacts: PublicContacts): (text: string) => Context {
  const named = namedHarmless(words);
  const shapes = harmlessShapes(words);
  const numbersOfOffices = officeNumbers(words);
  const isPublic = publicTests(contacts);
  const isPublicNumber = (written: string) => digitsOf(written).length >= SHORTEST_NUMBER && isPublic.number(written);
  return (text) => {
    const byName = named(text);
    const namedAt = paint(text.length, byName);
    const harmlessAt = paint(text.length, [
      ...byName,
      ...shapes.flatMap((shape) => findSpans(text, shape)),
      ...findSpans(text, ANY_NUMBER, isPublicNumber),
      ...numbersOfOffices(text),
    ]);
    return {
      text,
      isPublic,
      isHarmless: (span) => touches(harmlessAt, span),
      isNamedHarmless: (span) => touches(namedAt, span),
    };
  };
}

function publicTests(contacts: PublicContacts): Context['isPublic'] {
  const mailboxes = new Set(contacts.mailboxes);
  return {
    number: publicNumberTest(contacts),
    mailbox: (address) => mailboxes.has(address.toLowerCase()),
    house: publicHouseTest(contacts),
  };
}

function paint(length: number, spans: readonly Span[]): Uint8Array {
  const painted = new Uint8Array(length);
  for (const { start, end } of spans) painted.fill(1, start, end);
  return painted;
}

function touches(painted: Uint8Array, { start, end }: Span): boolean {
  return painted.subarray(start, end).includes(1);
}
