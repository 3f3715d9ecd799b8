import { describe, expect, it } from 'vitest';
import { readLetterDocument } from '../../../cli/input/read-letter-document.ts';
import { layOutText } from '../../../core/digest/layout/lay-out-text.ts';
import type { Letter } from '../../../core/digest/letter.ts';
import { readDocument } from '../../../sources/document/read-document.ts';

const cellsOf = ({ text, rows }: Letter) => rows.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)));

describe('a plain text', () => {
  it('has cells between wide gaps, tabs and drawn lines', () => {
    expect(cellsOf(layOutText('납부기한   2026. 12. 10.\t32,000원\n│ 고객번호 │ 0123 │\n└──────┴───┘'))).toEqual([
      ['납부기한', '2026. 12. 10.', '32,000원'],
      ['고객번호', '0123'],
    ]);
  });

  it('joins a label that is written syllable by syllable', () => {
    expect(cellsOf(layOutText('합    계    32,000원\n과  태  료 : 40,000원'))).toEqual([
      ['합    계', '32,000원'],
      ['과  태  료 : 40,000원'],
    ]);
  });
});

describe('a page', () => {
  const HTML = `<h1>고지서 <b>(안내)</b></h1><table><tr><th rowspan="2">납기내</th><td colspan="2">32,000원</td></tr><tr><td>2026. 12. 10.</td><td>까지</td></tr></table>
    <dl><dt>계좌</dt><dd>신한 1<br>우리  2</dd></dl><p hidden>x</p>`;

  it('has the text that is explained', () => {
    expect(readLetterDocument(HTML).letter.text).toBe(readDocument(HTML).text);
  });

  it('has the cells of rows side by side, tall ones in each of their rows, and a definition beside its term', () => {
    expect(cellsOf(readLetterDocument(HTML).letter)).toEqual([
      ['고지서 (안내)'],
      ['납기내', '32,000원'],
      ['납기내', '2026. 12. 10.', '까지'],
      ['계좌', '신한 1 우리 2'],
    ]);
  });
});
