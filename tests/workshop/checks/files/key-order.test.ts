import { describe, expect, it } from 'vitest';
import { keyOrder } from '../../../../workshop/checks/files/key-order.ts';
import { glossaryOf, readingOf, sampleTerm, told } from '../../../glossary/sample-term.ts';

const checkOrder = (data: unknown) => told(keyOrder.find({ ...glossaryOf([]), readings: [readingOf(sampleTerm(), { data })] }));

describe('the order of fields', () => {
  it('is that of the form', () => {
    expect(checkOrder({ id: 'a', headword: '가', en: { name: 'A', also: [] } })).toEqual([]);
  });

  it('can be fixed in the term and in a language', () => {
    expect(checkOrder({ headword: '가', id: 'a', en: { also: [], name: 'A' } })).toMatchObject([
      { severity: 'should', field: null, found: '“headword” first', expected: expect.stringContaining('“id” first'), fixable: true },
      { severity: 'should', field: 'en', fixable: true },
    ]);
  });

  it('ignores a file that cannot be read', () => {
    expect(checkOrder(null)).toEqual([]);
  });
});
