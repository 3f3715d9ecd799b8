import type { FindingKind } from '../../page-audit.ts';
import type { Look, Seen } from '../look.ts';
import { attr, hasAttr } from '../read/read-element.ts';
import { showTag } from '../read/show-tag.ts';
import { refusalsInCode } from '../scripts/name-refusals.ts';
import { accepts } from './accepts.ts';
import { isNameField } from './is-name-field.ts';
import type { Field } from './list-fields.ts';

/** Names on passports go beyond that: of ICAO Doc 9303 a machine-readable line holds 39 characters. */
const LEAST_LENGTH = 30;
const HANGUL = ['홍길동', '김철수'];
const LATIN = ['Anna', 'ANNA', 'anna'];
const SPACED = ['Anna Lee', 'ANNA LEE', 'anna lee'];
/** A pattern of one class of characters and how many there may be. */
const COUNTED = /^\^?(?:\[[^\]]+\]|\\S|\.)\{\d*,?(\d+)\}\$?$/;
const HANDLERS = ['oninput', 'onkeyup', 'onkeydown', 'onkeypress', 'onchange', 'onblur'];

/** Fields for a name that refuse names of foreigners: in Latin letters, with spaces, long. */
export const lookAtNames: Look = (_, { fields }) =>
  fields.filter(isNameField).flatMap((field) => [...refusedByMarkup(field), ...refusedByHandlers(field)]);

function refusedByMarkup({ element }: Field): Seen[] {
  const kinds: FindingKind[] = [];
  const pattern = hasAttr(element, 'pattern') ? attr(element, 'pattern') : null;
  if (pattern !== null) kinds.push(...refusedByPattern(pattern));
  const longest = Math.min(maxlengthOf(attr(element, 'maxlength')), Number(COUNTED.exec(pattern ?? '')?.[1] ?? Number.POSITIVE_INFINITY));
  if (longest < LEAST_LENGTH) kinds.push('name-too-short');
  return kinds.map((kind) => ({ kind, sample: showTag(element), element }));
}

function refusedByPattern(pattern: string): FindingKind[] {
  const takesHangul = accepts(pattern, HANGUL);
  if (accepts(pattern, LATIN)) return accepts(pattern, SPACED) ? [] : ['name-without-spaces'];
  return takesHangul ? ['name-without-latin'] : [];
}

/** Browsers ignore what is no number. */
function maxlengthOf(value: string): number {
  return /^\s*\d+/.test(value) && Number.parseInt(value, 10) > 0 ? Number.parseInt(value, 10) : Number.POSITIVE_INFINITY;
}

function refusedByHandlers({ element }: Field): Seen[] {
  return HANDLERS.flatMap((name) => refusalsInCode(attr(element, name))).map(({ kind }) => ({
    kind,
    sample: showHandlers(element),
    element,
    lookHere: true,
  }));
}

function showHandlers(element: Field['element']): string {
  return HANDLERS.flatMap((name) => (hasAttr(element, name) ? [`${name}="${attr(element, name)}"`] : [])).join(' ');
}
