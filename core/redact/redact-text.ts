import { findAddressees } from './find-addressees.ts';
import { findAddresses } from './find-addresses.ts';
import { findBankAccounts } from './find-bank-accounts.ts';
import { findBirthDates } from './find-birth-dates.ts';
import { findCards } from './find-cards.ts';
import { findCaseNumbers } from './find-case-numbers.ts';
import { findDriverLicences } from './find-driver-licences.ts';
import { findEmails } from './find-emails.ts';
import { findForeignIds } from './find-foreign-ids.ts';
import { findFormFields } from './find-form-fields.ts';
import { findLongNumbers } from './find-long-numbers.ts';
import { findMessengers } from './find-messengers.ts';
import { findMobilePhones } from './find-mobile-phones.ts';
import { findNames } from './find-names.ts';
import { findNamesByNumber } from './find-names-by-number.ts';
import { findParties } from './find-parties.ts';
import { findPassports } from './find-passports.ts';
import { findPhones } from './find-phones.ts';
import { findPlates } from './find-plates.ts';
import { findPresentedNames } from './find-presented-names.ts';
import { findRegistrationNumbers } from './find-registration-numbers.ts';
import { findSpelledNumbers } from './find-spelled-numbers.ts';
import { findTableCells } from './find-table-cells.ts';
import { COVER, type Plain, readPlain } from './plain-text.ts';
import { readScene } from './read-scene.ts';
import { type Redaction, writePlaceholders } from './redaction.ts';
import type { Finding, Recogniser } from './spans.ts';

/** The most specific first: where two findings overlap, the first names the common part. */
const RECOGNISERS: readonly Recogniser[] = [
  findEmails,
  findForeignIds,
  findRegistrationNumbers,
  findMobilePhones,
  findCards,
  findBankAccounts,
  findDriverLicences,
  findPassports,
  findCaseNumbers,
  findPhones,
  findBirthDates,
  findPlates,
  findSpelledNumbers,
  findMessengers,
  findAddresses,
  findNames,
  findFormFields,
  findPresentedNames,
  findAddressees,
  findParties,
  findNamesByNumber,
  findTableCells,
  findLongNumbers,
];

/** Letters and forms need three; in a row of figures that goes on for pages, each time would strike out the next few. */
const MOST_ROUNDS = 12;

/**
 * Strikes out personal numbers, addresses and labelled names in a text of any language. Redactions are in UTF-16 code
 * units of the text as given, sorted and apart; `text` has a placeholder for each. Redacting the result again finds
 * nothing more, but where the last of `MOST_ROUNDS` still found something.
 */
export function redactText(text: string): { text: string; redactions: Redaction[] } {
  let redactions: Redaction[] = [];
  // What is struck out no longer hides its neighbours from the recognisers, so they look again until they find nothing.
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const plain = readPlain(text, redactions);
    const found = recognise(plain.text);
    if (found.length === 0) break;
    redactions = keepApart([...redactions, ...found.map((finding) => toSource(plain, finding))]);
  }
  return { text: writePlaceholders(text, redactions), redactions };
}

/** Findings in the plain text, sorted and apart: each loses what an earlier recogniser claimed. */
function recognise(text: string): Finding[] {
  const scene = readScene(text);
  const taken = Uint8Array.from({ length: text.length }, (_, at) => (text[at] === COVER ? 1 : 0));
  const free: Finding[] = [];
  for (const find of RECOGNISERS) {
    for (const finding of find(scene)) {
      free.push(...freeParts(text, taken, finding));
      taken.fill(1, finding.start, finding.end);
    }
  }
  return free.sort((a, b) => a.start - b.start);
}

function freeParts(text: string, taken: Uint8Array, { kind, start, end }: Finding): Finding[] {
  const parts: Finding[] = [];
  for (let from = start; from < end; from++) {
    if (taken[from]) continue;
    let to = from;
    while (to < end && !taken[to]) to++;
    const trimmed = trim(text, from, to);
    if (trimmed.end > trimmed.start) parts.push({ kind, ...trimmed });
    from = to;
  }
  return parts;
}

/** Without the marks and spaces at both ends; empty where there is no letter or figure. */
function trim(text: string, from: number, to: number) {
  const part = text.slice(from, to);
  const start = part.search(/[\p{L}\p{N}+(@*]/u);
  const last = [...part.matchAll(/[\p{L}\p{M}\p{N})*●○•]/gu)].at(-1);
  if (start < 0 || !last || !/[\p{L}\p{N}]/u.test(part)) return { start: from, end: from };
  return { start: from + start, end: from + last.index + last[0].length };
}

function toSource({ starts, ends }: Plain, { kind, start, end }: Finding): Redaction {
  return { kind, start: starts[start]!, end: ends[end - 1]! };
}

/** Sorts, and ends an overlap that arises where one character of the source became several. */
function keepApart(redactions: readonly Redaction[]): Redaction[] {
  const apart: Redaction[] = [];
  for (const redaction of [...redactions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(redaction.start, apart.at(-1)?.end ?? 0);
    if (start < redaction.end) apart.push({ ...redaction, start });
  }
  return apart;
}
