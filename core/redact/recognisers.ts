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
import { bankAccount } from './numbers/bank-account.ts';
import { birthDate } from './numbers/birth-date.ts';
import { booking } from './numbers/booking.ts';
import { card } from './numbers/card.ts';
import { cardSerial } from './numbers/card-serial.ts';
import { courtCase } from './numbers/court-case.ts';
import { driverLicence } from './numbers/driver-licence.ts';
import { fileNumber } from './numbers/file-number.ts';
import { foreignId } from './numbers/foreign-id.ts';
import { longNumber } from './numbers/long-number.ts';
import { namedNumber } from './numbers/named-number.ts';
import { paperNumber } from './numbers/paper-number.ts';
import { passport } from './numbers/passport.ts';
import { plate } from './numbers/plate.ts';
import { receiptNumber } from './numbers/receipt-number.ts';
import { registrationNumber } from './numbers/registration-number.ts';
import { spelledNumber } from './numbers/spelled-number.ts';
import { address } from './places/address.ts';
import { email } from './places/email.ts';
import { messenger } from './places/messenger.ts';
import { mobilePhone } from './places/mobile-phone.ts';
import { phone } from './places/phone.ts';
import type { Recogniser } from './recogniser.ts';

/** Every recogniser that redaction uses. Their order has no meaning: `before` says which finding gives way. */
export const RECOGNISERS: readonly Recogniser[] = [
  plate,
  phone,
  mobilePhone,
  messenger,
  email,
  birthDate,
  address,
  bankAccount,
  booking,
  card,
  cardSerial,
  courtCase,
  driverLicence,
  fileNumber,
  foreignId,
  longNumber,
  namedNumber,
  paperNumber,
  passport,
  receiptNumber,
  registrationNumber,
  spelledNumber,
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
