import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';

const FEWEST_DIGITS = 4;
const PAIRS = '[0-9A-F]{2}(?:[: -][0-9A-F]{2}){3,19}';
/** A phone's fifteen figures in groups (IMEI). */
const GROUPS = '\\d{2}(?:[ -]\\d{6}){2}(?:[ -]\\d{1,2})?|\\d{6}[ -]\\d{2}[ -]\\d{6}(?:[ -]\\d{1,2})?';
const CODE = '(?<![A-Z0-9])(?=[A-Z]{0,8}-?\\d|\\d)[A-Z0-9](?:[-/]?[A-Z0-9]){5,30}';

/** Serial numbers of phones and of certificates for signing, beside the word for them. */
export const deviceSerial: Recogniser = {
  name: 'device-serial',
  kind: 'device-serial',
  before: ['card'],
  fewestDigits: FEWEST_DIGITS,
  prepare(words) {
    const label = words.label('device-serial');
    const tail = afterLabel(words, `(?:${GROUPS}|${PAIRS}|${CODE})(?![A-Z0-9])`);
    return ({ text }) => findAfter({ text, label, tail, accept: (value) => digitsOf(value).length >= FEWEST_DIGITS });
  },
};

export const deviceSerialExamples: Examples = {
  strikes: [
    { text: '휴대폰 IMEI ⟦356938035643809⟧ 분실', why: 'a phone' },
    { text: 'IMEI ⟦35 884210 447719 2⟧ stolen', why: 'a phone, in groups' },
    { text: '인증서 일련번호 ⟦4f:a1:22:9c:77⟧', why: 'a certificate, in pairs' },
    { text: 'S/N: ⟦R58M70XKB1T⟧', why: 'letters and figures' },
    { text: '기기 번호 ⟦R9-TX60428⟧', why: 'a device in Korean' },
  ],
  keeps: [{ text: 'IMEI 확인은 *#06#', why: 'how to see one’s IMEI' }],
};
