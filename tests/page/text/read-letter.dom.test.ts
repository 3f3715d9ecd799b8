import { expect, it } from 'vitest';
import { readLetterDocument } from '../../../cli/input/read-letter-document.ts';
import { readLetter } from '../../../page/text/read-letter.ts';

const TABLE = `<h1>납부고지서</h1><table><tr><th rowspan="2">금액</th><td colspan="2">10,000원</td></tr><tr><td>납기내</td><td>납기후</td></tr></table>
<dl><dt>납부기한</dt><dd>2026. 12. 10.</dd></dl><annae-host>ours</annae-host>`;

it('a page is read as a letter as the command line reads its file: the same text, rows and cells', () => {
  document.body.innerHTML = TABLE;
  const { letter } = readLetterDocument(TABLE.replace('<annae-host>ours</annae-host>', ''));
  expect(letter.rows.some(({ cells }) => cells.some(({ width }) => width === 2))).toBe(true);
  expect(readLetter(document.body, 'annae-host')).toEqual(letter);
});
