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
import type { Find, Recogniser } from './recogniser.ts';
import type { RedactionKind } from './redaction.ts';

/** Each goes before the next. */
const IN_ORDER: readonly (readonly [name: string, kind: RedactionKind, find: Find])[] = [
  ['emails', 'email', findEmails],
  ['foreign-ids', 'foreign-id', findForeignIds],
  ['registration-numbers', 'resident-registration-number', findRegistrationNumbers],
  ['mobile-phones', 'mobile-phone', findMobilePhones],
  ['cards', 'card', findCards],
  ['bank-accounts', 'bank-account', findBankAccounts],
  ['driver-licences', 'driver-licence', findDriverLicences],
  ['passports', 'passport', findPassports],
  ['case-numbers', 'receipt-number', findCaseNumbers],
  ['phones', 'phone', findPhones],
  ['birth-dates', 'birth-date', findBirthDates],
  ['plates', 'plate', findPlates],
  ['spelled-numbers', 'phone', findSpelledNumbers],
  ['messengers', 'messenger', findMessengers],
  ['addresses', 'address', findAddresses],
  ['names', 'name', findNames],
  ['form-fields', 'name', findFormFields],
  ['presented-names', 'name', findPresentedNames],
  ['addressees', 'name', findAddressees],
  ['parties', 'name', findParties],
  ['names-by-number', 'name', findNamesByNumber],
  ['table-cells', 'name', findTableCells],
  ['long-numbers', 'receipt-number', findLongNumbers],
];

/** Every recogniser that redaction uses. Their order has no meaning: `before` says which finding gives way. */
export const RECOGNISERS: readonly Recogniser[] = IN_ORDER.map(([name, kind, find], at) => ({
  name,
  kind,
  before: IN_ORDER.slice(at + 1, at + 2).map(([next]) => next),
  prepare: () => find,
}));
