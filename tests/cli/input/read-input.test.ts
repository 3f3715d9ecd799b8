import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInput } from '../../../cli/input/read-input.ts';
import { UsageError } from '../../../cli/usage-error.ts';

/** “여권” in EUC-KR; in Windows-949 and as Johab it would be other bytes. */
const PASSPORT_EUC_KR = Uint8Array.of(0xbf, 0xa9, 0xb1, 0xc7);
const ascii = (text: string) => Buffer.from(text, 'latin1');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annae-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file and returns its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function complaint(path: string): string {
  try {
    readInput(path);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
  throw new Error(`${path} was read.`);
}

describe('a file', () => {
  it('is read as it stands', () => {
    const text = '외국인등록증을\r\n잃어버렸습니다. 📄\n';
    expect(readInput(file('notice.txt', text))).toMatchObject({ text, html: false });
  });

  it.each([
    ['page.html', true],
    ['page.htm', true],
    ['PAGE.HTML', true],
    ['view.jsp', true],
    ['page.html.txt', false],
    ['notice', false],
    ['html', false],
  ])('%s is HTML by its ending: %s', (name, html) => {
    expect(readInput(file(name, '여권')).html).toBe(html);
  });

  it('is HTML when told so, whatever its ending', () => {
    expect(readInput(file('notice.txt', '<p>여권'), { html: true }).html).toBe(true);
  });

  it.each([
    ['UTF-8 without any declaration', Buffer.from('<p>여권'), '<p>여권'],
    ['EUC-KR by its meta element', Buffer.concat([ascii('<meta charset="euc-kr"><p>'), PASSPORT_EUC_KR]), '<meta charset="euc-kr"><p>여권'],
    [
      'EUC-KR by the meta element of older pages',
      Buffer.concat([ascii('<meta http-equiv="Content-Type" content="text/html; charset=ks_c_5601-1987">'), PASSPORT_EUC_KR]),
      '<meta http-equiv="Content-Type" content="text/html; charset=ks_c_5601-1987">여권',
    ],
    ['UTF-8 by its byte-order mark', Buffer.from('\ufeff<meta charset="euc-kr">여권'), '<meta charset="euc-kr">여권'],
  ])('of HTML is read as %s', (_, bytes, text) => {
    expect(readInput(file('page.html', bytes)).text).toBe(text);
  });
});

describe('what cannot be read', () => {
  it.each<[string, () => string, string]>([
    ['a file that is not there', () => join(folder, 'nowhere.txt'), 'There is no file'],
    ['a folder', () => folder, 'is a folder; give a file.'],
    ['a picture', () => file('map.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)), 'is a binary file'],
    ['a text that is not UTF-8', () => file('old.txt', PASSPORT_EUC_KR), 'is not valid UTF-8; save it as UTF-8'],
    [
      'a page that is not what it declares',
      () => file('bad.html', Buffer.concat([ascii('<meta charset="euc-kr">'), Buffer.of(0xff, 0xff)])),
      'is not valid EUC-KR',
    ],
    ['a page in EUC-KR that declares nothing', () => file('silent.html', PASSPORT_EUC_KR), 'declare its encoding in <meta charset>'],
  ])('is refused with one clear line: %s', (_, path, message) => {
    const said = complaint(path());
    expect(said).toContain(message);
    expect(said).toContain(folder);
    expect(said).not.toContain('\n');
  });
});
