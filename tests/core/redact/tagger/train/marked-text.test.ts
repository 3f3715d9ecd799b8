import { expect, it } from 'vitest';
import { readMarkedText } from '../../../../../core/redact/tagger/train/marked-text.ts';

it('parts a text into its details and what is between', () => {
  expect(readMarkedText('⟦name:김민수⟧ 씨\\n⟦code:010-4471-2086⟧')).toEqual([
    { text: '김민수', kind: 'name' },
    { text: ' 씨\n', kind: null },
    { text: '010-4471-2086', kind: 'code' },
  ]);
});

it('leaves what is not well marked in the text', () => {
  expect(readMarkedText('⟦nom:Kim⟧')).toEqual([{ text: '⟦nom:Kim⟧', kind: null }]);
});
