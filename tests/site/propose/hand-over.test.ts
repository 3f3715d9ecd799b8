import { describe, expect, it } from 'vitest';
import { ADDRESSES } from '../../../core/addresses.ts';
import { readStrings } from '../../../locales/read-locales.ts';
import { type HandedWord, listWordWays } from '../../../site/propose/hand-over.ts';

const words = { korean: readStrings('ko', 'word-form').text, own: readStrings('vi', 'word-form').text };
const there = { ...ADDRESSES, repository: 'https://forge.example/annae/annae', mail: 'words@annae.example' };

const word: HandedWord = {
  headword: '사증',
  written: { file: 'glossary/terms/immigration/visa.yaml', text: 'id: visa\nheadword: 사증\n' },
  remark: 'Thấy trên tờ giấy.',
  isNew: true,
};
const long = { ...word, written: { ...word.written, text: 'ko: 가나다라\n'.repeat(600) } };

describe('a written word', () => {
  it('is copied whole, with its file and the remark of its writer, in Korean and in their language', () => {
    expect(listWordWays(word, { words }, ADDRESSES)).toMatchObject({
      name: 'visa.yaml',
      forge: null,
      copy: `사증: 새 낱말 / Từ mới

■ 파일 / Tệp: glossary/terms/immigration/visa.yaml
■ 남기는 말 / Lời nhắn:
Thấy trên tờ giấy.

id: visa
headword: 사증
`,
    });
  });

  it('goes by mail where it has room, and is attached where it has not', () => {
    const short = listWordWays(word, { words }, there).mail;
    expect(short.hasFile).toBe(true);
    expect(decodeURIComponent(short.href)).toMatch(/^mailto:words@annae.example\?subject=사증: .*id: visa/s);
    const cut = listWordWays(long, { words }, there).mail;
    expect(cut.hasFile).toBe(false);
    expect(cut.href.length).toBeLessThanOrEqual(2000);
    expect(decodeURIComponent(cut.href)).toContain('Thấy trên tờ giấy.');
    const remark = 'dài '.repeat(2000);
    expect(listWordWays({ ...long, remark, headword: '긴'.repeat(300) }, { words }, there).mail.href.length).toBeLessThanOrEqual(2000);
  });

  it('is proposed as a new file with its text, or pasted where the address has no room', () => {
    const filled = listWordWays(word, { words }, there).forge!;
    const address = new URL(filled.href);
    expect(address.pathname).toBe('/annae/annae/new/main/glossary/terms/immigration');
    expect(Object.fromEntries(address.searchParams)).toEqual({ filename: 'visa.yaml', value: word.written.text });
    expect(listWordWays(long, { words }, there).forge).toMatchObject({ hasFile: false, href: expect.not.stringContaining('value') });
  });

  it('that is corrected is pasted into its file', () => {
    expect(listWordWays({ ...word, isNew: false }, { words }, there).forge).toEqual({
      href: 'https://forge.example/annae/annae/edit/main/glossary/terms/immigration/visa.yaml',
      hasFile: false,
    });
  });
});
