import loadRedactionWords from 'annae:locales/redaction';
import publicContacts from 'annae:public-contacts';
import loadTagger from 'annae:taggers';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openRequestRedactor } from '../../../components/request/open-request-redactor.ts';
import type { Service } from '../../../core/services.ts';
import type { AnnaeEvent } from '../../../widget/events/annae-event.ts';
import { openEvents } from '../../../widget/events/open-events.ts';
import { wordOfPage } from '../../../widget/events/word-of-page.ts';

const redactor = await openRequestRedactor('en', publicContacts, { words: loadRedactionWords, tagger: loadTagger });
vi.mock('../../../widget/request/open-widget-redactor.ts', () => ({ openWidgetRedactor: async () => redactor }));

const onEvent = vi.fn<(event: AnnaeEvent) => void>();

afterEach(() => {
  onEvent.mockReset();
});

const termOf = (service: Service, urgent: string[] = []) => ({ id: 'visa', headword: '사증', service, urgent });

describe('what is told of what happens', () => {
  it('is that the list opens, that a card is shown, that a request is opened and sent, with nothing of the reader', async () => {
    const tell = openEvents({ onEvent }, document);
    await tell({ type: 'open' });
    await tell({ type: 'term', term: termOf('immigration'), pinned: false });
    await tell({ type: 'term', term: termOf('immigration'), pinned: true });
    await tell({ type: 'request', step: 'opened' });
    await tell({ type: 'request', step: 'sent' });
    expect(onEvent.mock.calls.flat()).toEqual([
      { type: 'annae:open', detail: {} },
      { type: 'annae:term', detail: { id: 'visa', headword: '사증', as: 'preview' } },
      { type: 'annae:term', detail: { id: 'visa', headword: '사증', as: 'card' } },
      { type: 'annae:request', detail: { step: 'opened' } },
      { type: 'annae:request', detail: { step: 'sent' } },
    ]);
  });

  it.each([
    ['safety', []],
    ['legal', []],
    ['family', []],
    ['immigration', ['1577-1366']],
  ] as const)('is nothing of a word of %s with these numbers to call: %o', async (service, urgent) => {
    await openEvents({ onEvent }, document)({ type: 'term', term: termOf(service, [...urgent]), pinned: true });
    expect(onEvent).not.toHaveBeenCalled();
  });

  it.each([
    ['names no service', []],
    ['is of family', ['family']],
    ['holds one of ours of safety', ['housing', 'safety']],
  ] as const)('is nothing of an agency’s own word that %s', async (_, about) => {
    const own = { meaning: '', do: null, link: null, about };
    await openEvents({ onEvent }, document)({ type: 'term', term: { ...termOf('housing'), own }, pinned: true });
    expect(onEvent).not.toHaveBeenCalled();
  });

  it('reaches the document only where events are on', async () => {
    const heard = vi.fn();
    document.addEventListener('annae:open', heard);
    await openEvents({ onEvent }, document)({ type: 'open' });
    expect([onEvent.mock.calls.length, heard.mock.calls.length]).toEqual([1, 0]);
    await openEvents({ events: 'on' }, document)({ type: 'open' });
    expect(heard).toHaveBeenCalledOnce();
    expect((heard.mock.calls[0]![0] as CustomEvent).detail).toEqual({});
    document.removeEventListener('annae:open', heard);
  });

  it('goes on where the page’s own function fails', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    onEvent.mockImplementation(() => {
      throw new Error('page');
    });
    await openEvents({ onEvent }, document)({ type: 'open' });
    expect(report).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

const PAGE = '고지서에 적힌 체납세액과 납부번호를 확인하세요.\n담당자 홍길동 주무관에게 문의하십시오.\n김민수 귀하\n문의 010-2345-6789';

describe('a word that was sought in vain', () => {
  const told = async (text: string, page = PAGE) => wordOfPage(text, page, async () => redactor);

  it('is told of where it stands in the page’s text', async () => {
    expect(await told('체납세액')).toBe('체납세액');
    expect(await told('  체납세액 ')).toBe('체납세액');
  });

  it.each(['월세 보증금', '제 이름은 홍길동입니다', 'my husband', '체'])(
    'is not told of where it does not, or is no word: %s',
    async (text) => {
      expect(await told(text)).toBeNull();
    },
  );

  it.each(['홍길동', '길동', '김민수', '민수', '010-2345-6789', '2345'])(
    'is not told of where it is part of a detail of a person: %s',
    async (text) => {
      expect(await told(text)).toBeNull();
    },
  );

  it('is read from the page without what is excluded and what is typed', async () => {
    document.body.innerHTML = '<p>체납세액</p><div class="mine">가산세율</div><input value="납세고지"><textarea>분납신청</textarea>';
    const tell = openEvents({ onEvent, exclude: '.mine' }, document);
    for (const text of ['체납세액', '가산세율', '납세고지', '분납신청']) await tell({ type: 'miss', text, language: 'en' });
    expect(onEvent.mock.calls.flat()).toEqual([{ type: 'annae:miss', detail: { word: '체납세액' } }]);
  });

  const digits = (count: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
  const surname = fc.constantFrom('김', '이', '박', '최', '정', '강', '조', '윤', '장', '임');
  const given = fc.constantFrom('민수', '서연', '지훈', '하은', '도윤', '수빈', '영희', '철수');
  const detail = fc.oneof(
    fc
      .tuple(digits(6), fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'), digits(6))
      .map(([birth, kind, rest]) => `${birth}-${kind}${rest}`),
    fc.tuple(digits(4), digits(4)).map(([a, b]) => `010-${a}-${b}`),
    fc.tuple(fc.constantFrom('M', 'S', 'AB'), digits(8)).map((parts) => parts.join('')),
    digits(16),
    fc.tuple(fc.constantFrom('lan', 'nguyen.t', 'minsu'), fc.constantFrom('example.com', 'mail.kr')).map((parts) => parts.join('@')),
    fc.tuple(surname, given).map((parts) => parts.join('')),
  );

  it('is never a personal detail, though the page has the very same', async () => {
    await fc.assert(
      fc.asyncProperty(detail, fc.constantFrom('님 환영합니다', ' 귀하', ' 님께 알립니다'), async (typed, behind) => {
        expect(await told(typed, `성명 ${typed}${behind}\n${PAGE}`)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('is never a text of the reader’s own, whatever they type', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), detail, async (typed, hidden) => {
        for (const text of [typed, `${typed} ${hidden}`, `${hidden}${typed}`]) {
          const word = await told(text);
          if (word !== null) expect(PAGE).toContain(word);
        }
        expect(await told(`${typed}${hidden}`)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
