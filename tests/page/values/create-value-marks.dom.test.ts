import { afterEach, describe, expect, it, vi } from 'vitest';
import { createValueMarks, type ValueMarks } from '../../../page/values/create-value-marks.ts';
import { VALUE_HIGHLIGHT } from '../../../page/values/value-highlight.ts';
import { editText, followed, query, registry, type StandInRange, stage, start, useMarkStage } from '../mark-stage.ts';

useMarkStage();

let values: ValueMarks;

afterEach(() => values.destroy());

async function read(html: string): Promise<void> {
  await start(html).ready;
  const { first, page, onChange } = stage;
  values = createValueMarks({ first, page, onChange, now: new Date('2026-11-30T01:00:00Z') });
  await values.ready;
}

const textOf = ({ init }: StandInRange) => (init.startContainer as Text).data.slice(init.startOffset, init.endOffset);
const painted = () => [...(registry.get(VALUE_HIGHLIGHT) ?? [])].map(textOf);
const listed = () => values.list().map(({ text }) => text);

describe('the values of a page', () => {
  it('are marked where they are deadlines, periods with a rule or sums in 만, five on a screen', async () => {
    await read('<p>12월 10일까지, 40,000원, 3%</p><p>1만원 2만원 3만원 4만원 5만원</p><p>입국한 날부터 90일 이내</p>');
    // All stands at one place here, and what is read together is chosen together.
    expect(painted()).toContain('12월 10일');
    expect(painted()).not.toContain('40,000원');
    expect(painted()).toHaveLength(5);
    expect(listed()).toEqual(['12월 10일', '1만원', '2만원', '3만원', '4만원', '5만원', '90일 이내']);
  });

  it('are deadlines by the label in the cell beside or above them, however it is spaced', async () => {
    await read(`<table><tr><th>납 부 기 한</th><td>2026. 12. 10.</td></tr><tr><th>발행일</th><td>2026. 11. 20.</td></tr></table>
      <table><tr><th>구분</th><th>제출기한</th></tr><tr><td>서류</td><td>2026. 12. 31.</td></tr></table>
      <dl><dt>신청마감</dt><dd>2027. 1. 5.</dd></dl>`);
    expect(listed()).toEqual(['2026. 12. 10.', '2026. 12. 31.', '2027. 1. 5.']);
  });

  it('are left in a table that compares rates, and not in one that only lays the page out', async () => {
    const cells = ['1만원', '2만원', '3만원', '4만원', '5만원', '6만원', '7만원'].map((sum) => `<td>${sum}</td>`).join('');
    await read(`<table><tr>${cells}</tr></table><table role="presentation"><tr><td>8만원</td></tr></table>`);
    expect(listed()).toEqual(['8만원']);
  });

  it('are listed once for each text, and found by their number', async () => {
    await read('<p>12월 10일까지</p><p id="second">다시 12월 10일까지</p>');
    const [first] = values.list();
    expect(values.list()).toHaveLength(1);
    expect(values.find(first!.number)!.startContainer).toBe(query('p').firstChild);
    expect(values.find(-1)).toBeNull();
  });

  it('follow the page: what changes is read again, what goes is no longer marked', async () => {
    await read('<p id="a">12월 10일까지</p><p id="b">3만원</p>');
    await followed(() => editText('#a', '12월 24일까지'));
    await vi.waitUntil(() => listed().includes('12월 24일'));
    expect(painted().sort()).toEqual(['12월 24일', '3만원']);
    query('#b').remove();
    await vi.waitUntil(() => !painted().includes('3만원'));
    expect(painted()).toEqual(['12월 24일']);
    expect(listed()).toEqual(['12월 24일']);
  });

  it('give way to the mark of a term', async () => {
    await read('<p>사증 3만원</p>');
    const node = query('p').firstChild as Text;
    expect(values.marksIn(node)).toHaveLength(1);
    values.destroy();
    const page = { ...stage.page, marksIn: () => [{ span: { startContainer: node, startOffset: 0, endContainer: node, endOffset: 5 } }] };
    values = createValueMarks({ first: stage.first, now: new Date(), page: page as never, onChange() {} });
    await values.ready;
    expect(values.marksIn(node)).toHaveLength(0);
  });

  it('leave nothing behind', async () => {
    await read('<p>3만원</p>');
    values.destroy();
    expect(registry.has(VALUE_HIGHLIGHT)).toBe(false);
  });
});
