import { describe, expect, it } from 'vitest';
import { findLinks, isKnownHost } from '../../../core/digest/imitation/find-links.ts';

describe('the links of a text', () => {
  it.each([
    ['확인 http://efine-go.example/p', ['efine-go.example']],
    ['내용보기 nhis-view.example/ab2', ['nhis-view.example']],
    ['명세서 확인 KBcard.com 카드번호', ['kbcard.com']],
    ['www.wetax.go.kr에서 납부', ['wetax.go.kr']],
    ['hxxps://a.example', ['a.example']],
    ['https://gov24.web.app', ['gov24.web.app']],
  ])('are seen with and without https: %s', (text, hosts) => expect(findLinks(text)).toEqual(hosts));

  it.each(['문의 kim.minsu@naver.com', '첨부 안내문.pdf', '2026.12.10.까지', '신청서.hwp', 'Co.Ltd'])('are none in %s', (text) =>
    expect(findLinks(text)).toEqual([]),
  );
});

describe('a known host', () => {
  it.each(['efine.go.kr', 'www.nhis.or.kr', 'kbcard.com', 'my.kbcard.com'])('is %s', (host) =>
    expect(isKnownHost(host, ['kbcard.com'])).toBe(true),
  );

  it.each(['efine.go.kr.pay.example', 'fakekbcard.com', 'go.kr.example', 'efinego.kr'])('is not %s', (host) =>
    expect(isKnownHost(host, ['kbcard.com'])).toBe(false),
  );
});
