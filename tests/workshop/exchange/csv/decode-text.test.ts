import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../workshop/exchange/csv/decode-text.ts';

describe('a file from outside', () => {
  it('is read as UTF-8, with and without byte-order mark', () => {
    expect(decodeText('terms.csv', Buffer.from('\ufeffid,전세'))).toEqual({ text: 'id,전세' });
    expect(decodeText('terms.csv', Buffer.from('id,전세'))).toEqual({ text: 'id,전세' });
  });

  it.each([
    { what: 'UTF-16, as Excel’s “Unicode Text” is', bytes: Buffer.from('\ufeffid', 'utf16le'), found: 'a file in UTF-16' },
    { what: 'UTF-16 without a mark', bytes: Buffer.from('id,name', 'utf16le'), found: 'a binary file' },
    { what: 'EUC-KR', bytes: Buffer.from([0x69, 0x64, 0x2c, 0xc0, 0xfc, 0xbc, 0xbc]), found: 'bytes that are not UTF-8' },
    { what: 'Windows Latin', bytes: Buffer.from('résident', 'latin1'), found: 'bytes that are not UTF-8' },
    { what: 'a workbook', bytes: Buffer.from('PK\u0003\u0004…'), found: 'a workbook (.xlsx, .ods) or another ZIP file' },
    { what: 'an old workbook', bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), found: 'an old Excel workbook (.xls)' },
    { what: 'nothing', bytes: Buffer.from(' \r\n'), found: 'an empty file' },
  ])('is refused when it is $what, with a way out', ({ bytes, found }) => {
    const decoded = decodeText('terms.csv', bytes);
    expect(decoded).toMatchObject({
      problem: { file: 'terms.csv', severity: 'must', found: { en: found, ko: expect.stringMatching(/[가-힣]/) } },
    });
    expect('problem' in decoded && decoded.problem.tip).toBeTruthy();
  });
});
