import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../core/explanation.ts';
import { button, callbacks, RESIDENCE_CARD, show, textOf } from './show-card.tsx';

describe('the card of a term', () => {
  it('has a button for a reader who knows its word', () => {
    show();
    button('I know this word').click();
    expect(callbacks.onKnow).toHaveBeenCalledWith('alien-registration-card', expect.any(MouseEvent));
  });

  it('keeps the focus on the way to the next word, and says which word has come', () => {
    const buttons = () => [...show().querySelectorAll<HTMLButtonElement>('.step')];
    const [previous, next] = buttons();
    expect([previous, next].map((button) => button!.getAttribute('aria-label'))).toEqual(['Previous word', 'Next word']);
    next!.focus();
    previous!.click();
    next!.click();
    expect(callbacks.onStep.mock.calls.map(([direction]) => direction)).toEqual([-1, 1]);
    const card = show({ id: 'visa', headword: '사증', name: 'Visa' });
    expect(document.activeElement).toBe(card.querySelector('.step:last-child'));
    expect(card.querySelector('.steps [role="status"]')!.textContent).toBe('사증, Visa');
  });

  it('names its word in the reader’s second language too', () => {
    const card = show({}, { second: { language: 'vi', name: 'Thẻ đăng ký người nước ngoài' } });
    expect(textOf(card)).toContain('Tiếng Việt: Thẻ đăng ký người nước ngoài');
    expect(textOf(card.querySelector('[lang=vi]'))).toBe('Thẻ đăng ký người nước ngoài');
  });

  it('has a button that opens a request about its term', () => {
    show({ id: 'alien-registration-card' });
    button('Ask for help').click();
    expect(callbacks.onAsk).toHaveBeenCalledWith('alien-registration-card', expect.any(MouseEvent));
  });

  it('says so where a request has to wait', async () => {
    const card = show();
    callbacks.onAsk.mockResolvedValueOnce(false);
    await act(async () => button('Ask for help').click());
    expect(textOf(card)).toContain('A request was opened just now. Wait a minute, then try again.');
  });

  it('has a quiet button for a reader who would say it otherwise, and says so where that has to wait', async () => {
    const card = show();
    await act(async () => button('Correct this').click());
    expect(callbacks.onCorrect).toHaveBeenCalledWith('alien-registration-card', expect.any(MouseEvent));
    expect(textOf(card)).not.toContain('try again');
    callbacks.onCorrect.mockResolvedValueOnce(false);
    await act(async () => button('Correct this').click());
    expect(textOf(card)).toContain('Wait a minute, then try again.');
    expect(textOf(show({}, {}, 'en', { onCorrect: null }))).not.toContain('Correct this');
  });

  it('keeps its line to call where requests are not offered', () => {
    const card = show({}, {}, 'en', { onAsk: null });
    expect(textOf(card)).not.toContain('Ask for help');
    expect(textOf(card)).toContain('1345');
  });

  it('says what the word is, what it means, what to do and who helps', () => {
    const text = textOf(show())!;
    for (const part of [
      '외국인등록증 外國人登錄證',
      'oegugin deungnokjeung',
      'Residence Card',
      'Also called: Alien Registration Card · ARC',
      RESIDENCE_CARD.meaning,
      'What to do',
      RESIDENCE_CARD.do!,
      'Who helps',
      'Immigration Contact Center',
    ])
      expect(text).toContain(part);
  });

  it('unfolds easy Korean, related words and sources, one at a time', async () => {
    const card = show({ related: [{ term: 7, headword: '외국인등록', name: 'Foreign resident registration' }] });
    const shown = () => textOf(card.querySelector('#annae-card-more:not([hidden])'));
    expect(shown()).toBeUndefined();
    const folds = ['In easy Korean', 'Related words', 'Source'].map(button);
    const contents: unknown[] = [];
    for (const fold of folds) {
      await act(async () => fold.click());
      // Sources have come.
      await act(async () => {});
      expect(folds.map((other) => other.getAttribute('aria-expanded') === 'true')).toEqual(folds.map((other) => other === fold));
      contents.push(shown());
    }
    expect(contents).toEqual([
      RESIDENCE_CARD.easyKorean,
      '외국인등록 Foreign resident registration',
      expect.stringContaining('출입국관리법 제33조'),
    ]);
    act(() => folds[2]!.click());
    expect(shown()).toBeUndefined();
  });

  it('has headings for the word, what to do and who helps, in this order', () => {
    expect([...show().querySelectorAll('h2, h3')].map((heading) => [heading.localName, textOf(heading)])).toEqual([
      ['h2', '외국인등록증 外國人登錄證'],
      ['h3', 'What to do'],
      ['h3', 'Who helps'],
    ]);
  });

  it.each<[string, Partial<Explanation>, string]>([
    ['other names', { also: [] }, 'Also called'],
    ['anything to do', { do: null }, 'What to do'],
    ['hanja', { hanja: null }, '外國人登錄證'],
  ])('has no empty place for a term without %s', (_, change, absent) => {
    expect(textOf(show(change))).not.toContain(absent);
  });

  it('has no service where nobody could be told, and no related words where there are none', () => {
    const text = textOf(show({}, { help: null }));
    expect(text).not.toContain('Who helps');
    expect(text).not.toContain('Related words');
  });

  it('in Korean has neither a name nor a pronunciation beside its word, and easy Korean once', () => {
    const easy = RESIDENCE_CARD.easyKorean!;
    const related = [{ term: 1, headword: '여권', name: null }];
    const card = show({ name: null, also: [], meaning: easy, do: null, easyKorean: null, related }, {}, 'ko');
    expect(textOf(card.querySelector('.top'))).toBe('외국인등록증 外國人登錄證');
    expect(textOf(card.querySelector('.said'))).toBe(easy);
    expect([...card.querySelectorAll('.folds button')].map(textOf)).toEqual(['관련 용어', '출처', '아는 용어예요', '고칠 점 알리기']);
    act(() => button('관련 용어').click());
    expect(textOf(card.querySelector('.related'))).toBe('여권');
  });

  it('speaks the language of the reader, and says which parts are Korean', () => {
    const card = show({ name: 'Thẻ đăng ký người nước ngoài', also: [] }, {}, 'vi');
    expect(textOf(card)).toContain('Thẻ đăng ký người nước ngoài');
    expect(textOf(card)).toContain('Việc cần làm');
    expect(textOf(card.querySelector('h2[lang=ko]'))).toContain('외국인등록증');
    act(() => button('Bằng tiếng Hàn dễ hiểu').click());
    expect(textOf(card.querySelector('.more [lang=ko]'))).toBe(RESIDENCE_CARD.easyKorean);
  });

  it('shows what volunteers wrote as text and never as markup', () => {
    const card = show({ meaning: '<img src=x onerror=alert(1)>', name: '<b>Card</b>', do: '&lt;script&gt;' });
    expect(card.querySelector('img, b')).toBeNull();
    expect(textOf(card)).toContain('<img src=x onerror=alert(1)>');
    expect(textOf(card)).toContain('&lt;script&gt;');
  });
});

describe('an emergency', () => {
  it('has its numbers above everything that is said about the word', () => {
    const card = show({ urgent: ['112', '1577-1366'] });
    const urgent = card.querySelector('.urgent')!;
    for (const part of ['.name', '.meaning', '.do', '.more', '.helps']) {
      expect(urgent.compareDocumentPosition(card.querySelector(part)!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
    expect(textOf(urgent)).toBe('In danger? Call now1121577-1366');
  });

  it('has each number as a link to call, named so', () => {
    const links = [...show({ urgent: ['112', '1577-1366'] }).querySelectorAll<HTMLAnchorElement>('.urgent a')];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')])).toEqual([
      ['tel:112', 'Call 112'],
      ['tel:1577-1366', 'Call 1577-1366'],
    ]);
  });

  it('is not told of on other cards', () => {
    expect(show().querySelector('.urgent')).toBeNull();
  });
});
