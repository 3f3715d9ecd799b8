import { describe, expect, it } from 'vitest';
import { redact } from './redact.ts';

/**
 * Numbers on which the Korean recognisers of Microsoft Presidio are tested (presidio-analyzer/tests/test_kr_*.py, MIT,
 * commit 0aa9f8e of 2026-07-02), with what it finds in them.
 */
const FOUND = {
  'resident-registration-number': [
    '960121-1234567',
    '9601211234567',
    '000505-3637892',
    '0005053637892',
    '960121-1021413',
    '9601211021413',
    '050912-2000019',
    '0509122000019',
  ],
  'foreigner-registration-number': [
    '911124-5678901',
    '9111245678901',
    '000505-7637892',
    '0005057637892',
    '911124-5678906',
    '9111245678906',
    '050912-6000012',
    '0509126000012',
  ],
  passport: ['M123A4567', 'm456B7890', 'd789C1234', 'S012D5678', 'M678f3456', 'M12345678', 'm87654321', 'd11223344', 's99887766'],
  'driver-licence': ['11-22-123456-12', '112212345612', '13-22-123456-12', '28 22 123456 12'],
  card: [
    '122000000000003',
    '371449635398431',
    '5555555555554444',
    '5019717010103742',
    '30569309025904',
    '6011000400000000',
    '3528000700000000',
    '6759649826438453',
    '4111111111111111',
    '4917300800000000',
    '4484070000000000',
  ],
};

/** What Presidio turns down and we leave as well: company numbers, wrong lengths, wrong letters. */
const LEFT = [
  ...['104-86-56659', '1048656659', '104-82-13138', '110-81-4127', '110-81-412722', '110-81-4127A', '123-45-67890'],
  ...[
    'A123B4567',
    'M12A4567',
    'M1234A567',
    'M123AB567',
    'M123A456',
    'M1234567',
    'M123456789',
    '123A4567',
    'MM123A4567',
    'M123 A4567',
    'passport',
  ],
  ...['11-22-12345-12', '11-22-123456-1', '11-22-123A56-12', '111-22-123456-12', '11-22-123456-123', '99-22-123456-12'],
  ...['0013321234567', '960111-10214131', '1748503543012'],
];

/**
 * What Presidio turns down and we strike: a typing error in the month leaves the rest of the number personal, and
 * people write other marks for the hyphen; 9 and 0 stand for those born before 1900.
 */
const STRICTER = ['001332-1234567', '960121+1021413', '960303-0021413', '051102-9234110'];

describe('on the numbers of Presidio’s tests', () => {
  it.each(Object.entries(FOUND).flatMap(([kind, numbers]) => numbers.map((number) => [kind, number] as const)))(
    'strikes out the %s %s',
    (kind, number) => {
      expect(redact(`His number is ${number} today`).redactions).toEqual([{ kind, start: 14, end: 14 + number.length }]);
      expect(redact(`번호는${number}입니다`).redactions).toEqual([{ kind, start: 3, end: 3 + number.length }]);
    },
  );

  it.each(LEFT)('leaves %s', (number) => {
    expect(redact(number).text).toBe(number);
  });

  it.each(STRICTER)('strikes out %s, which Presidio leaves', (number) => {
    expect(redact(number).redactions).toMatchObject([{ start: 0, end: number.length }]);
  });
});
