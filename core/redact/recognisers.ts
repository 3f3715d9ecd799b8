import { deviceSerial } from './codes/device-serial.ts';
import { login } from './codes/login.ts';
import { password } from './codes/password.ts';
import { trackingNumber } from './codes/tracking-number.ts';
import { birthDate } from './identity/birth-date.ts';
import { driverLicence } from './identity/driver-licence.ts';
import { foreignId } from './identity/foreign-id.ts';
import { passport } from './identity/passport.ts';
import { registrationNumber } from './identity/registration-number.ts';
import { rowBirthDate } from './identity/row-birth-date.ts';
import { bankAccount } from './money/bank-account.ts';
import { card } from './money/card.ts';
import { addressedName } from './names/addressed-name.ts';
import { besideDetailName } from './names/beside-detail-name.ts';
import { boxedName } from './names/boxed-name.ts';
import { capitalName } from './names/capital-name.ts';
import { chatName } from './names/chat-name.ts';
import { formFieldName } from './names/form-field-name.ts';
import { givenName } from './names/given-name.ts';
import { introducedName } from './names/introduced-name.ts';
import { koreanNameAbroad } from './names/korean-name-abroad.ts';
import { labelledName } from './names/labelled-name.ts';
import { markedName } from './names/marked-name.ts';
import { neighbourName } from './names/neighbour-name.ts';
import { numberedName } from './names/numbered-name.ts';
import { partyName } from './names/party-name.ts';
import { relativeName } from './names/relative-name.ts';
import { roleName } from './names/role-name.ts';
import { signedName } from './names/signed-name.ts';
import { statedName } from './names/stated-name.ts';
import { tableCell } from './names/table-cell.ts';
import { booking } from './numbers/booking.ts';
import { cardSerial } from './numbers/card-serial.ts';
import { courtCase } from './numbers/court-case.ts';
import { fileNumber } from './numbers/file-number.ts';
import { longNumber } from './numbers/long-number.ts';
import { namedNumber } from './numbers/named-number.ts';
import { paperNumber } from './numbers/paper-number.ts';
import { plate } from './numbers/plate.ts';
import { receiptNumber } from './numbers/receipt-number.ts';
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
  trackingNumber,
  password,
  login,
  deviceSerial,
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
  rowBirthDate,
  spelledNumber,
  addressedName,
  besideDetailName,
  boxedName,
  capitalName,
  formFieldName,
  givenName,
  introducedName,
  koreanNameAbroad,
  labelledName,
  markedName,
  numberedName,
  partyName,
  relativeName,
  signedName,
  statedName,
  tableCell,
  roleName,
  neighbourName,
  chatName,
];
