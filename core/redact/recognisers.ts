import { findAddresses } from './find-addresses.ts';
import { findBankAccounts } from './find-bank-accounts.ts';
import { findBirthDates } from './find-birth-dates.ts';
import { findCards } from './find-cards.ts';
import { findCaseNumbers } from './find-case-numbers.ts';
import { findDriverLicences } from './find-driver-licences.ts';
import { findEmails } from './find-emails.ts';
import { findForeignIds } from './find-foreign-ids.ts';
import { findLongNumbers } from './find-long-numbers.ts';
import { findMessengers } from './find-messengers.ts';
import { findMobilePhones } from './find-mobile-phones.ts';
import { findPassports } from './find-passports.ts';
import { findPhones } from './find-phones.ts';
import { findPlates } from './find-plates.ts';
import { findRegistrationNumbers } from './find-registration-numbers.ts';
import { findSpelledNumbers } from './find-spelled-numbers.ts';
import { addressedName } from './names/addressed-name.ts';
import { boxedName } from './names/boxed-name.ts';
import { formFieldName } from './names/form-field-name.ts';
import { introducedName } from './names/introduced-name.ts';
import { labelledName } from './names/labelled-name.ts';
import { markedName } from './names/marked-name.ts';
import { numberedName } from './names/numbered-name.ts';
import { partyName } from './names/party-name.ts';
import { relativeName } from './names/relative-name.ts';
import { signedName } from './names/signed-name.ts';
import { statedName } from './names/stated-name.ts';
import { tableCell } from './names/table-cell.ts';
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
  ['long-numbers', 'receipt-number', findLongNumbers],
];

const IN_OLD_ORDER: readonly Recogniser[] = IN_ORDER.map(([name, kind, find], at) => ({
  name,
  kind,
  before: name === 'addresses' ? ['labelled-name'] : IN_ORDER.slice(at + 1, at + 2).map(([next]) => next),
  prepare: () => find,
}));

const NAMES: readonly Recogniser[] = [
  addressedName,
  boxedName,
  formFieldName,
  introducedName,
  labelledName,
  markedName,
  numberedName,
  partyName,
  relativeName,
  signedName,
  statedName,
  tableCell,
];

/** Every recogniser that redaction uses. Their order has no meaning: `before` says which finding gives way. */
export const RECOGNISERS: readonly Recogniser[] = [...IN_OLD_ORDER, ...NAMES];
