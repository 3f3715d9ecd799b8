import { describe, expect, it } from 'vitest';
import { composeRequest } from '../../../core/request/compose-request.ts';
import type { Draft } from '../../../core/request/draft.ts';
import { MAX_MAILTO, mailtoLink } from '../../../core/request/mailto-link.ts';
import { phrasesIn } from './sample-phrases.ts';

const PHRASES = phrasesIn('vi');
const { fullTextCopied } = PHRASES.korean.request;

const DRAFT: Draft = {
  kind: 'consultation',
  service: 'immigration',
  serviceName: { ko: '출입국·체류', user: 'Xuất nhập cảnh và lưu trú' },
  centreName: { ko: '서울글로벌센터', user: 'Trung tâm Toàn cầu Seoul' },
  language: 'vi',
  answerIn: { ko: '베트남어', user: 'Tiếng Việt' },
  term: { headword: '외국인등록증', name: 'Thẻ đăng ký người nước ngoài' },
  page: { title: '외국인등록 안내', host: 'www.hikorea.go.kr' },
  question: 'Tôi bị mất thẻ, phải làm gì?',
  translation: null,
  readyQuestion: null,
  replyTo: { email: 'lan@example.com' },
};

describe('a request', () => {
  it('is written for the staff in Korean, in one order', () => {
    const { subject, textKo } = composeRequest(DRAFT, PHRASES);
    expect(subject).toBe('[출입국·체류] ‘외국인등록증’ 관련 상담 요청 (베트남어로 답변 희망)');
    expect(
      textKo
        .split('\n')
        .filter((line) => line.startsWith('■'))
        .map((line) => line.split(':')[0]),
    ).toEqual(['■ 받는 곳', '■ 상담 분야', '■ 답변 받을 언어', '■ 문의하는 용어', '■ 보고 있던 누리집', '■ 질문 내용', '■ 연락처']);
    expect(textKo).toContain('Tôi bị mất thẻ, phải làm gì?');
  });

  it('says the same to the reader in their own language', () => {
    const { textUser } = composeRequest(DRAFT, PHRASES);
    expect(textUser).toContain('Trung tâm Toàn cầu Seoul');
    expect(textUser).toContain('Thẻ đăng ký người nước ngoài');
    expect(textUser).not.toContain('상담 분야');
  });

  it('of a reader of Korean is written once, and names its term once', () => {
    const { textKo, textUser } = composeRequest(
      { ...DRAFT, language: 'ko', term: { headword: '외국인등록증', name: null } },
      phrasesIn('ko'),
    );
    expect(textUser).toBeNull();
    expect(textKo).toContain('■ 문의하는 용어: 외국인등록증\n');
  });

  it('leaves out what was not given', () => {
    const { textKo } = composeRequest({ ...DRAFT, term: null, page: null, question: '', replyTo: {}, centreName: null }, PHRASES);
    expect(textKo.split('\n').filter((line) => line.startsWith('■'))).toHaveLength(2);
  });
});

describe('a mail link', () => {
  const texts = composeRequest(DRAFT, PHRASES);

  it('holds both texts when they fit', () => {
    const { href, complete } = mailtoLink({ address: 'a@example.kr', subject: 'ok', textKo: '짧은 글', textUser: 'short', fullTextCopied });
    expect(complete).toBe(true);
    expect(decodeURIComponent(href)).toContain('짧은 글\r\n\r\nshort');
  });

  it('holds the Korean alone where that is the reader’s own', () => {
    const { href } = mailtoLink({ address: 'a@example.kr', subject: 'ok', textKo: '짧은 글', textUser: null, fullTextCopied });
    expect(decodeURIComponent(href)).toBe('mailto:a@example.kr?subject=ok&body=짧은 글');
  });

  it('drops the reader’s copy first, and never grows beyond what Windows hands over', () => {
    const { href, complete } = mailtoLink({ address: 'hotline@example.kr', ...texts, fullTextCopied });
    expect(complete).toBe(false);
    expect(href.length).toBeLessThanOrEqual(MAX_MAILTO);
    expect(decodeURIComponent(href)).not.toContain(texts.textUser);
  });

  it('says that the full text is on the clipboard when even the Korean does not fit', () => {
    const { href } = mailtoLink({
      address: 'hotline@example.kr',
      subject: texts.subject,
      textKo: `${texts.textKo}\n${'긴 글 '.repeat(300)}`,
      textUser: '',
      fullTextCopied,
    });
    expect(href.length).toBeLessThanOrEqual(MAX_MAILTO);
    expect(decodeURIComponent(href)).toContain('복사해 두었습니다');
  });
});
