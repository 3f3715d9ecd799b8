import { describe, expect, it } from 'vitest';
import { digestLetter } from '../../../../core/digest/digest-letter.ts';
import { layOutText } from '../../../../core/digest/layout/lay-out-text.ts';
import { openCompiled } from '../../../../glossary/compile/open-compiled.ts';

const model = openCompiled().letterModel();

/** The fields of a recognised text in which some words are in doubt. */
function fieldsOf(text: string, ...doubted: string[]) {
  const doubtful = doubted.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return digestLetter({ ...layOutText(text), recognised: { doubtful } }, model, '2026-12-01').fields;
}

const BILL = ['도시가스 요금 청구서', '남부하실 금액  68,240원', '납부기한  2026. 12. 24.', '가상계좌  신한 561-3300-8812-4077'].join('\n');

describe('a letter that was recognised in a picture', () => {
  it('has labels with one syllable of doubt, which a text that was written does not', () => {
    expect(fieldsOf(BILL).amount).toMatchObject({ won: 68240 });
    expect(fieldsOf(BILL).amount).not.toHaveProperty('unsure');
    expect(fieldsOf(BILL.replace('납부기한', '남부기한')).due).toMatchObject({ date: '2026-12-24' });
  });

  it('is in doubt where the words of a value are', () => {
    const { amount, due } = fieldsOf(BILL, '68,240원');
    expect(amount).toMatchObject({ won: 68240, unsure: true });
    expect(due).not.toHaveProperty('unsure');
    expect(fieldsOf(BILL, '12.').due).toMatchObject({ unsure: true });
  });

  it('is sure again where the weekday beside the day agrees', () => {
    const text = BILL.replace('12. 24.', '12. 24.(목)');
    expect(fieldsOf(text, '12.').due).not.toHaveProperty('unsure');
    expect(fieldsOf(text.replace('(목)', '(금)'), '12.').due).toMatchObject({ unsure: true });
  });

  it('is sure again where the same sum stands in words, or others add up to it', () => {
    expect(fieldsOf(BILL.replace('68,240원', '68,240원 (금 육만팔천이백사십원)'), '68,240원').amount).not.toHaveProperty('unsure');
    const parts = BILL.replace('남부하실', '기본요금  1,250원\n사용요금  66,990원\n남부하실');
    expect(fieldsOf(parts, '68,240원').amount).not.toHaveProperty('unsure');
  });

  it('keeps what is written beside labels as it was recognised', () => {
    const text = `${BILL}\n성명  남기내`;
    expect(fieldsOf(text).recipient).toMatchObject({ text: '남기내' });
  });
});
