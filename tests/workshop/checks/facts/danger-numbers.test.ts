import { describe, expect, it } from 'vitest';
import { dangerNumbers } from '../../../../workshop/checks/facts/danger-numbers.ts';
import { realGlossary } from '../../../glossary/real-glossary.ts';
import { glossaryOf } from '../../../glossary/sample-term.ts';

const { dangers, services } = realGlossary;

describe('the numbers to call in a danger', () => {
  it('are those of lines', () => expect(dangerNumbers.find(glossaryOf([], { dangers, services }))).toEqual([]));

  it('are reported by the kind of danger if no contact has them', () => {
    const wrong = dangers.map((record) => (record.id === 'scam' ? { ...record, numbers: ['112', '911'] } : record));
    expect(dangerNumbers.find(glossaryOf([], { dangers: wrong, services }))).toMatchObject([
      { file: 'glossary/dangers.yaml', severity: 'must', field: 'scam', found: '911' },
    ]);
  });
});
