import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readRecord } from '../../../glossary/read/read-record.ts';
import { usableTerm } from '../../../glossary/read/usable-term.ts';
import { termSchema } from '../../../glossary/schema/term-schema.ts';
import { sampleTerm } from '../../workshop/exchange/sample-terms.ts';

const read = (text: string) => readRecord('glossary/terms/immigration/residence-card.yaml', Buffer.from(text), termSchema);
const usable = (data: object) => usableTerm(read(stringify(data)));

describe('a term is used', () => {
  it('as it is where it is whole', () => {
    expect(usable(sampleTerm())).toEqual(sampleTerm());
  });

  it.each([{ name: 'Thẻ' }, { name: 'Thẻ', also: [], meaning: null, do: null, reviewed: null }, { nam: 'Thẻ' }, 'Thẻ'])(
    'without a language that is only begun: %j',
    (vi) => {
      const term = usable({ ...sampleTerm(), vi })!;
      expect(term.vi ?? null).toBeNull();
      expect(term.en).toEqual(sampleTerm().en);
    },
  );

  it('not at all where its only language is begun, or something else is missing', () => {
    const { fr: _, en: __, ja: ___, 'zh-Hans': ____, ...korean } = sampleTerm();
    expect(usable({ ...korean, vi: { name: 'Thẻ' } })).toBeNull();
    expect(usable({ ...sampleTerm(), level: 9 })).toBeNull();
    expect(usableTerm(read('id: ['))).toBeNull();
  });
});
