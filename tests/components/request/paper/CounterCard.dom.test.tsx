import { afterEach, describe, expect, it } from 'vitest';
import { CounterCard, type CounterSheet } from '../../../../components/request/paper/CounterCard.tsx';
import { drawCode } from '../../../../components/request/paper/draw-code.ts';
import { CITY_CENTRE, KNOWLEDGE, sampleState } from '../sample-request.ts';
import { show, textsOf } from '../screen.ts';

const texts = sampleState({ question: 'My number is 900101-5123456.' }).texts.value;
const BRING = [
  { ko: '여권', user: 'Passport' },
  { ko: '임대차계약서', user: 'Rental contract' },
];

afterEach(() => show(null));

function print(sheet: Partial<CounterSheet> = {}) {
  show(
    <CounterCard sheet={{ texts, language: 'en', direction: 'ltr', centre: CITY_CENTRE.name, bring: BRING, t: KNOWLEDGE.t, ...sheet }} />,
  );
}

describe('the page for the counter', () => {
  it('begins with what the clerk reads: a plea, the subject, the text, all in Korean', () => {
    print();
    const korean = document.querySelector('main > [lang=ko]')!;
    expect([...korean.children].map(({ textContent }) => textContent)).toEqual([
      '저는 한국어를 잘하지 못합니다. 아래 내용을 읽어 주세요.',
      texts.subject,
      texts.textKo,
    ]);
  });

  it('has the reader’s own text below, for which centre it is', () => {
    print();
    const own = document.querySelector('.own')!;
    expect(own.getAttribute('lang')).toBe('en');
    expect(textsOf('.own > *')).toEqual(['Request for the counter · City Advice Centre', texts.textUser]);
  });

  it('has a code with the Korean text, which says what it is', () => {
    print();
    const code = drawCode(`${texts.subject}\n${texts.textKo}`);
    const drawn = document.querySelector('svg')!;
    expect(drawn.querySelector('path')!.getAttribute('d')).toBe(code.path);
    expect(drawn.getAttribute('viewBox')).toBe(`0 0 ${code.size} ${code.size}`);
    expect(drawn.getAttribute('aria-label')).toBe('The same text, to copy from the screen of a phone');
  });

  it('lists what to bring in both languages', () => {
    print();
    expect(textsOf('.bring h2')).toEqual(['To bring 준비물']);
    expect(textsOf('.bring li')).toEqual(['Passport 여권', 'Rental contract 임대차계약서']);
  });

  it('has neither a list where there is nothing to bring, nor a centre where there is none', () => {
    print({ bring: [], centre: null });
    expect(document.querySelector('.bring')).toBeNull();
    expect(textsOf('.own h2')).toEqual(['Request for the counter']);
  });

  it('says all in Korean once for a reader of Korean', () => {
    const bring = [{ ko: '여권', user: '여권' }];
    print({ texts: { ...texts, textUser: null }, language: 'ko', bring });
    expect(textsOf('.please')).toEqual(['아래 내용을 읽어 주세요.']);
    expect(textsOf('.own')).toEqual([]);
    expect(textsOf('figcaption > *')).toHaveLength(1);
    expect(textsOf('.bring h2, .bring li')).toEqual(['준비물', '여권']);
  });

  it('holds no number that was struck out', () => {
    print();
    expect(document.body.textContent).toContain('[가림: 외국인등록번호]');
    expect(document.body.textContent).not.toContain('5123456');
  });
});
