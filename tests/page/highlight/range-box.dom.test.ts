import { expect, it } from 'vitest';
import { createRangeBox } from '../../../page/highlight/range-box.ts';

it('a range whose text has become shorter since has an empty box, and throws nothing into the page', () => {
  document.body.innerHTML = '<p>외국인등록증</p>';
  const text = document.querySelector('p')!.firstChild as Text;
  const boxOf = createRangeBox(document);
  const range = { startContainer: text, startOffset: 2, endContainer: text, endOffset: 6 };
  expect(boxOf(range)).toMatchObject({ width: 0, height: 0 });
  text.data = '여권';
  expect(boxOf(range)).toMatchObject({ width: 0, height: 0 });
  text.data = '';
  expect(boxOf(range)).toMatchObject({ width: 0, height: 0 });
});
