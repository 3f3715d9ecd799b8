import { describe, expect, it } from 'vitest';
import { NO_PUBLIC_CONTACTS } from '../../../../core/redact/context/public-contacts.ts';
import { publicNumberTest } from '../../../../core/redact/context/public-numbers.ts';

const isPublicNumber = publicNumberTest({ ...NO_PUBLIC_CONTACTS, phones: ['0220754180', '0338112000', '0338112001', '0513651234'] });

describe('publicNumberTest', () => {
  it.each([
    '1345',
    '02-120',
    '120',
    '1577-1366',
    '1588 0560',
    '02-2075-4180',
    '(02)2075-4180',
    '2075-4180',
    '033-811-2000',
    '+82-33-811-2001',
    '0082 2 2075 4180',
    '+82-1345',
    '080-252-5011',
    '02-1588-0560',
    '051-365-1234',
    '365-1234',
  ])('knows %s', (written) => {
    expect(isPublicNumber(written)).toBe(true);
  });

  it.each([
    '02-2075-4181',
    '010-1577-1366',
    '031-519-2837',
    '02-123-4567',
    '070-1588-0560',
    '2075-4181',
    '080-1234-5678',
    '+82-10-1234-5678',
    '900101-1345',
    '02-365-1234',
  ])('does not know %s, which only looks like one', (written) => {
    expect(isPublicNumber(written)).toBe(false);
  });
});
