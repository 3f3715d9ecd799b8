import { describe, expect, it, vi } from 'vitest';
import { redact } from './redact.ts';

/** Each expression is led over the texts, whatever they hold. */
vi.mock('../../../core/redact/prefilter/may-match.ts', () => ({ mayMatch: () => true }));

/** Something for every recogniser, so that all their expressions are used. */
const TEXT = `성명 | 생일 | 전화
김민수 | 900101 | 010-1234-5678
주소: 서울시 강남구 테헤란로 12, 402호. 이름은 김민수입니다. 저는 응우옌 티 란입니다. My name is John Smith, passport M12345678,
mail hong@example.com, kakao: abc123, 계좌 110-123-456789 국민은행, 302****5518**, 생년월일 1990-01-01, 12가 3456, 4111 1111 1111 1111.
공일공 일이삼사 오육칠팔, 900101-1234567, e\u0301\u1100\u1161 ٥ １２, 2026-11-24, 문의 02-123-4567, 접수번호 2026-11-0012345, 신청인 란 부이.
`;
const LINE = 4000;
/** Texts of many lines, of one line, and of a table with a long line or cell. */
const TEXTS = [
  TEXT.repeat(4),
  TEXT.repeat(4).replaceAll('\n', ' '),
  `성명 | 생일 | 전화\n${'-'.repeat(LINE)}`,
  `성명 | 생일 | 전화\n${'가'.repeat(LINE)} | 900101 | 010-1234-5678`,
];

/** What may repeat without end, since each character is passed once: nothing has to follow that could fail. */
const PASS_ONCE = [
  // Combining marks and jamo, which become one character (`normalise`).
  '[\\u1160-\\u11a7',
  // Gaps between the fields of a line (`formCells`).
  '(?<![성이]) {2,}',
  // The line below the heads of a table, from its beginning to its end (`tableCell`).
  '^[ |:+-]+$',
];

/**
 * What the engine does inside an expression cannot be counted. But where a match has a greatest length, so has what is
 * tried at each place of a text, and the text costs no more than its length. Expressions that are led over short pieces
 * alone are free.
 */
describe('expressions that redaction leads over a whole text', () => {
  const whole = TEXTS.flatMap(patternsLedOver);

  it('are hundreds', () => expect(whole.length).toBeGreaterThan(300));

  it('match no more than so many characters, but for those that pass each once', () => {
    const endless = whole.filter(isEndless);
    expect(endless.filter(({ source }) => !PASS_ONCE.some((part) => source.includes(part)))).toEqual([]);
    expect(PASS_ONCE.filter((part) => !endless.some(({ source }) => source.includes(part)))).toEqual([]);
  });

  it.each(['a+', 'a*b', '(?:a|b)*?', 'a{2,}', '[*]+', '\\p{L}+'])('%s repeats without end', (source) =>
    expect(isEndless(new RegExp(source, 'u'))).toBe(true),
  );

  it.each(['a{1,3}', '\\+', '[+*]', 'a?', '\\p{L}{2}', '[\\]+]'])('%s does not', (source) =>
    expect(isEndless(new RegExp(source, 'u'))).toBe(false),
  );
});

function patternsLedOver(text: string): RegExp[] {
  const used = new Map<string, RegExp>();
  const own = RegExp.prototype.exec;
  RegExp.prototype.exec = function exec(subject: string) {
    if (subject.length > text.length / 2) used.set(String(this), this);
    return own.call(this, subject);
  };
  try {
    redact(text);
  } finally {
    RegExp.prototype.exec = own;
  }
  return [...used.values()];
}

function isEndless({ source }: RegExp): boolean {
  const bare = source.replace(/\\p\{[^}]*\}|\\./giu, 'x').replace(/\[[^\]]*\]/gu, 'x');
  return /[*+]|\{\d+,\}/.test(bare);
}
