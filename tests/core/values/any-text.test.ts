import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDate } from '../../../core/time/calendar-date.ts';
import { readValues } from '../../../core/values/read-values.ts';
import { readValueExamples } from './read-examples.ts';

const PIECES =
  '3 5 12 26 2026 , . - / : ~ ( ) 년 월 일 억 만 천 원 정 ₩ % 개월 주 시간 이내 까지 부터 전 후 받은 날 만료 매월 말일 오늘 D- F-4 평 ㎡ 세 분의 번호 계좌 이 백 영업일 금 일금 KRW $ 오후 음력 세종대로 강남구 동 번지 연 △ 달러 제 약 신한 ’ 말일 다음 만료일 오는 매년 서울 명동2가 테헤란로 번길 (영업일) 만 나이 USD 억 \n'.split(
    ' ',
  );
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES, ' '), { maxLength: 30 }).map((pieces) => pieces.join('')),
);
const sum = fc.integer({ min: 1, max: 9_999_999_999_999 });
const DIGITS = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

it('values of any text lie inside it, in order and apart', () => {
  fc.assert(
    fc.property(text, (given) => {
      let last = 0;
      for (const { start, end } of readValues(given, { today: '2026-11-20', tableUnit: 1000 })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(given.length);
    }),
    { numRuns: 3000 },
  );
});

it('a currency behind one sum is not also the sign of the next', () => {
  const spans = (text: string) => readValues(text).map(({ start, end }) => text.slice(start, end));
  expect(spans('3USD 3')).toEqual(['3USD']);
  expect(spans('300KRW 500')).toEqual(['300KRW']);
});

it('a sum is read back from each way to write it', () => {
  fc.assert(
    fc.property(sum, (won) => {
      const grouped = won.toLocaleString('en');
      for (const written of [
        `${grouped}원`,
        `₩${grouped}`,
        `${won}원`,
        `금 ${grouped}원정`,
        `${mixed(won)}원`,
        `${hangul(won)}원`,
        `일금 ${hangul(won)}원정`,
      ]) {
        expect(readValues(written), written).toMatchObject(won < 10 && !/\d/.test(written) ? [] : [{ type: 'amount', won, start: 0 }]);
      }
    }),
    { numRuns: 300 },
  );
});

it('a day is read back from each way to write it, and one that does not exist is told apart', () => {
  const day = fc.record({
    year: fc.integer({ min: 1971, max: 2068 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  });
  fc.assert(
    fc.property(day, ({ year, month, day: of }) => {
      const date = calendarDate(year, month, of);
      const [mm, dd] = [String(month).padStart(2, '0'), String(of).padStart(2, '0')];
      const yy = String(year % 100).padStart(2, '0');
      for (const written of [
        `${year}. ${month}. ${of}.`,
        `${year}.${mm}.${dd}`,
        `${year}-${mm}-${dd}`,
        `${year}년 ${month}월 ${of}일`,
        `'${yy}.${mm}.${dd}`,
        `'${yy}. ${month}. ${of}.`,
      ]) {
        expect(readValues(written), written).toMatchObject([
          { type: 'date', date, start: 0, end: written.length, ...(date ? {} : { missing: true }) },
        ]);
      }
    }),
    { numRuns: 200 },
  );
});

it('decomposed and full-width texts have the same values at their own places', () => {
  const wide = (written: string) =>
    written.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');
  for (const { text: given } of [...readValueExamples().values()].flat()) {
    const options = { today: '2026-11-20' };
    const plain = readValues(given, options);
    expect(readValues(wide(given), options), given).toEqual(plain);
    const apart = given.normalize('NFD');
    expect(
      readValues(apart, options).map(({ start, end }) => apart.slice(start, end).normalize('NFC')),
      given,
    ).toEqual(plain.map(({ start, end }) => given.slice(start, end)));
  }
});

/** 1억 2345만 6789 */
function mixed(won: number): string {
  const parts = [Math.floor(won / 1e12), Math.floor(won / 1e8) % 1e4, Math.floor(won / 1e4) % 1e4, won % 1e4];
  return parts
    .map((part, at) => (part ? `${part}${['조', '억', '만', ''][at]}` : ''))
    .filter(Boolean)
    .join(' ');
}

function hangul(won: number): string {
  const groups = [Math.floor(won / 1e12), Math.floor(won / 1e8) % 1e4, Math.floor(won / 1e4) % 1e4, won % 1e4];
  return groups.map((group, at) => (group ? `${belowTenThousand(group)}${['조', '억', '만', ''][at]}` : '')).join('');
}

function belowTenThousand(group: number): string {
  const figures = [Math.floor(group / 1000), Math.floor(group / 100) % 10, Math.floor(group / 10) % 10, group % 10];
  return figures.map((figure, at) => (figure ? `${DIGITS[figure]}${['천', '백', '십', ''][at]}` : '')).join('');
}
