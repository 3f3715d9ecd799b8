import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../../sources/document/decode-document.ts';

/** 여권 in EUC-KR. */
const PASSPORT = [0xbf, 0xa9, 0xb1, 0xc7];
const bytes = (...parts: (string | readonly number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('a page is read in', () => {
  it.each([
    ['the charset that it declares', bytes('<meta charset="euc-kr">', PASSPORT), '', 'euc-kr', 'euc-kr'],
    [
      'the charset of its header before that of its meta element',
      bytes('<meta charset="utf-8">', PASSPORT),
      'text/html;charset=EUC-KR',
      'euc-kr',
      'euc-kr',
    ],
    ['EUC-KR where it declares UTF-8 and is not', bytes('<meta charset="utf-8">', PASSPORT), 'text/html', 'euc-kr', 'utf-8'],
    ['EUC-KR where it declares nothing', bytes('<p>', PASSPORT), '', 'euc-kr', 'utf-8'],
    ['UTF-8 where it declares EUC-KR and is not', bytes('<meta charset="euc-kr">여권'), '', 'utf-8', 'euc-kr'],
    ['UTF-8 where it declares what anything can be read in', bytes('<p>여권'), 'text/html; charset=iso-8859-1', 'utf-8', 'windows-1252'],
    ['EUC-KR where it declares what nobody knows', bytes('<p>', PASSPORT), 'text/html; charset=ksc-what', 'euc-kr', 'utf-8'],
  ])('%s', (_, page, contentType, charset, declared) => {
    const decoded = decodeDocument(page, contentType);
    expect(decoded).toMatchObject({ charset, declared, damaged: 0 });
    expect(decoded.text).toContain('여권');
  });
});

it('a page with a torn character is read in the charset that fits best, and the tear is counted', () => {
  const decoded = decodeDocument(bytes('<meta charset="utf-8"><p>여권과 사증', [0xec, 0x97]));
  expect(decoded).toMatchObject({ charset: 'utf-8', damaged: 1 });
});

it('a page in ASCII is as it declares', () => {
  expect(decodeDocument(bytes('<meta charset="euc-kr"><p>passport'))).toMatchObject({ charset: 'euc-kr', declared: 'euc-kr' });
});
