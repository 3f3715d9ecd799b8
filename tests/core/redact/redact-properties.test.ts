import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEHOLDER_LABELS, writePlaceholders } from '../../../core/redact/redaction.ts';
import { redact } from './redact.ts';

const PIECES = [
  ...[
    '900101',
    '5123456',
    '-',
    ' ',
    '\n',
    '.',
    '010',
    '1234',
    '5678',
    '110-123-456789',
    '신한은행',
    '여권',
    'M12345678',
    '이름: ',
    '김민지',
    '생년월일',
    '1990',
    '년',
    '월',
    '일',
  ],
  ...[
    '접수번호',
    '2026-11-24',
    '1345',
    '1577-1366',
    '30,000원',
    '제31조',
    '101동',
    '1203호',
    '와우산로 94',
    '@',
    'naver.com',
    'hong',
    '12가3456',
    '카드',
    '4111 1111 1111 1111',
  ],
  ...[
    '\u200b',
    '\u00ad',
    '－',
    '０１０',
    '٥',
    '𝟎',
    '😀',
    'é',
    'e\u0301',
    '[가림: 전화번호]',
    '[가림: ',
    ']',
    '\ufffc',
    '일이삼사',
    'zero one',
    '㎡',
    '①',
    '℡',
    'ㅡ',
    '\ud800',
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: fc.constantFrom(...'0123456789-. ()*x') })), { maxLength: 16 })
    .map((pieces) => pieces.join('')),
);

describe('redactText, whatever the text', () => {
  it('gives sorted stretches of the text that do not overlap, and puts a placeholder in each', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const { text, redactions } = redact(typed);
        let done = 0;
        for (const { kind, start, end } of redactions) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(PLACEHOLDER_LABELS).toHaveProperty(kind);
          done = end;
        }
        expect(done).toBeLessThanOrEqual(typed.length);
        expect(text).toBe(writePlaceholders(typed, redactions));
      }),
      { numRuns: 600 },
    );
  });

  it('finds nothing more in its own result', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const once = redact(typed).text;
        expect(redact(once)).toEqual({ text: once, redactions: [] });
      }),
      { numRuns: 600 },
    );
  });

  it('finds a foreigner’s number between any words', () => {
    const word = fc.constantFrom('저는', ' my ', '号码', '\n', '번호:', '(', ' ', 'é', '。', '입니다');
    const number = fc.record({
      day: fc.integer({ min: 10, max: 28 }),
      sex: fc.integer({ min: 5, max: 8 }),
      tail: fc.integer({ min: 100_000, max: 999_999 }),
    });
    fc.assert(
      fc.property(word, number, word, fc.constantFrom('-', '', ' ', '－', '–', '\u200b-'), (before, { day, sex, tail }, after, mark) => {
        const typed = `${before}9007${day}${mark}${sex}${tail}${after}`;
        expect(redact(typed).text).toBe(`${before}[가림: 외국인등록번호]${after}`);
      }),
    );
  });

  it('finds a number behind a long text that begins many patterns and ends none', () => {
    const long = '1-2 3.4)5 '.repeat(2000) + '가로'.repeat(2000) + '('.repeat(2000) + 'a@'.repeat(1000);
    expect(redact(`${long} 900101-5123456`).text.endsWith(' [가림: 외국인등록번호]')).toBe(true);
  });
});

it('writes placeholders without digits', () => {
  for (const label of Object.values(PLACEHOLDER_LABELS)) expect(label).not.toMatch(/\p{N}/u);
});
