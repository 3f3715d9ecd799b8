import signs from 'annae:letter-signs';
import letters from 'annae:letters';
import { describe, expect, it } from 'vitest';
import { digestLetter } from '../../../core/digest/digest-letter.ts';
import { mayBeLetter } from '../../../core/digest/first-look/may-be-letter.ts';
import { isAddressed } from '../../../core/digest/is-addressed.ts';
import { readPageLetter } from '../../../page/text/read-page-letter.ts';

const FAKE = 'http://pay-check.example/p7';

/** A page of mail: menus, what works on the letter, the letter. */
const mailWith = (target: string) => `
  <header><a href="https://www.other.example/">메일</a></header>
  <ul><li><a href="https://news.example/">뉴스 확인</a></li><li><a href="https://shop.example/">쇼핑 바로가기</a></li></ul>
  <div role="main">
    <div role="toolbar"><span role="button">답장</span><span role="button">전달</span></div>
    <h2>[국민건강보험공단] 미납 보험료 안내</h2>
    <p>고객님의 보험료가 미납되었습니다. 오늘까지 납부하지 않으면 재산이 압류됩니다.</p>
    <p><a href="${target}">납부내역 확인하기</a></p>
  </div>`;

function readAt(address: string, html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { body, documentElement } = page;
  return readPageLetter({ body, documentElement, location: new URL(address) } as unknown as Document, 'annae-host');
}

function digestOf(address: string, html: string) {
  const letter = readAt(address, html);
  return mayBeLetter(letter, signs) ? digestLetter(letter, letters, '2026-12-01') : null;
}

describe('a letter on a page of mail', () => {
  it.each(['mail.naver.com', 'm.mail.daum.net', 'mail.google.com', 'webmail.snu.ac.kr', 'outlook.live.com'])(
    'is a fake on %s where the words of an office lead elsewhere',
    (host) => {
      const digest = digestOf(`https://${host}/read/1`, mailWith(FAKE))!;
      expect(digest.warning).toBe('imitation');
      expect(isAddressed(digest)).toBe(true);
    },
  );

  it.each(['https://www.nhis.or.kr/pay', '/read/2', 'https://mail.example.com/read/2'])('is none where they lead to %s', (target) => {
    expect(digestOf('https://mail.example.com/read/1', mailWith(target))?.warning ?? null).toBe(null);
  });

  it('is read without menus and buttons, with the address behind a door of the mail', () => {
    const door = `https://mail.example.com/go?url=${encodeURIComponent(FAKE)}&id=1`;
    const { text, links } = readAt('https://mail.example.com/read/1', mailWith(door));
    expect(text.split('\n')[0]).toBe('[국민건강보험공단] 미납 보험료 안내');
    expect(links).toEqual([FAKE]);
  });
});

it('the links of any other page are its own', () => {
  expect(readAt('https://www.naver.com/', mailWith(FAKE)).links).toBe(undefined);
});
