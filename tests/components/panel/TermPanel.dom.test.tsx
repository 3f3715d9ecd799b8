import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ListedTerm, TermPanel, type TermPanelProps } from '../../../components/panel/TermPanel.tsx';
import type { Language } from '../../../core/languages.ts';
import { translateTo } from '../loaded-interface.ts';

const TERMS: ListedTerm[] = [
  { term: 3, headword: '외국인등록증', name: 'Residence Card', count: 4 },
  { term: 9, headword: '체류기간', name: 'Period of stay', count: 1 },
  { term: 5, headword: 'OTP', name: 'One-time password', count: 1 },
  { term: 7, headword: '전입신고', name: 'Move-in report', count: 2 },
];

const onGo = vi.fn();

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function show(terms: TermPanelProps['terms'], language: Language = 'en'): void {
  act(() => render(<TermPanel terms={terms} language={language} t={translateTo(language)} onGo={onGo} />, document.body));
}

const words = () => [...document.querySelectorAll('.headword')].map(({ textContent }) => textContent);

function search(text: string): void {
  const field = document.querySelector('input')!;
  field.value = text;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

describe('the list of words', () => {
  it('has every term in the order of the page, with its name and how often it stands there', () => {
    show(TERMS);
    expect([...document.querySelectorAll('.term')].map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['외국인등록증', '4 times', 'Residence Card'],
      ['체류기간', '', 'Period of stay'],
      ['OTP', '', 'One-time password'],
      ['전입신고', '2 times', 'Move-in report'],
    ]);
    expect(document.querySelector('[role=status]')!.textContent).toBe('4 words explained');
  });

  it('says what is Korean and what is in the reader’s language', () => {
    show([{ ...TERMS[0]!, name: 'Carte de résident étranger' }], 'fr');
    expect(document.querySelector('.headword')!.getAttribute('lang')).toBe('ko');
    expect(document.querySelector('.translation')!.getAttribute('lang')).toBe('fr');
    expect(document.querySelector('[role=status]')!.textContent).toBe('1 mot expliqué');
  });

  it('leads to the term that is pressed, in its frame', () => {
    show([TERMS[0]!, { ...TERMS[0]!, frame: 12 }]);
    const [, inFrame] = document.querySelectorAll<HTMLButtonElement>('.term');
    inFrame!.click();
    expect(onGo).toHaveBeenCalledWith({ ...TERMS[0]!, frame: 12 });
  });
});

describe('finding a word in the list', () => {
  it.each([
    ['등록', ['외국인등록증']],
    ['신고', ['전입신고']],
    ['stay', ['체류기간']],
    ['RESIDENCE', ['외국인등록증']],
    ['  period ', ['체류기간']],
    ['otp', ['OTP']],
    ['OTP', ['OTP']],
    ['', ['외국인등록증', '체류기간', 'OTP', '전입신고']],
    [' ', ['외국인등록증', '체류기간', 'OTP', '전입신고']],
  ])('“%s” leaves %s', (text, found) => {
    show(TERMS);
    search(text);
    expect(words()).toEqual(found);
  });

  it('says so where no word fits, and goes on counting all', () => {
    show(TERMS);
    search('대통령');
    expect(words()).toEqual([]);
    expect(document.querySelector('.message')!.textContent).toBe('No word fits “대통령”.');
    expect(document.querySelector('.count')!.textContent).toBe('4 words explained');
  });

  it('keeps what was typed when the page changes', () => {
    show(TERMS);
    search('등록');
    show([...TERMS, { term: 11, headword: '외국인등록번호', name: 'Registration Number', count: 1 }]);
    expect(words()).toEqual(['외국인등록증', '외국인등록번호']);
  });
});

describe('a list without words', () => {
  it.each<[TermPanelProps['terms'], Language, string]>([
    [[], 'en', 'No words that Annae knows were found on this page.'],
    ['reading', 'en', 'Reading the page …'],
    ['not-here', 'en', 'Annae is not reading this page.'],
    ['unreadable', 'en', 'The browser does not let extensions read this page.'],
    ['not-here', 'vi', 'Annae không đọc trang này.'],
    [[], 'ja', 'このページには、アンネが説明できることばがありません。'],
  ])('says why (%j, %s)', (terms, language, message) => {
    show(terms, language);
    expect(document.querySelector('[role=status]')!.textContent).toBe(message);
    expect(document.querySelector('input, li')).toBeNull();
  });
});
