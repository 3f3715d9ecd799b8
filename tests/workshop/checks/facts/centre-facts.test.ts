import { describe, expect, it } from 'vitest';
import type { CentreFile } from '../../../../glossary/schema/centre-schema.ts';
import { centreFacts } from '../../../../workshop/checks/facts/centre-facts.ts';
import { realGlossary } from '../../../glossary/real-glossary.ts';
import { glossaryOf, told } from '../../../glossary/sample-term.ts';

const reading = realGlossary.centreReadings.find(({ value }) => value?.id === 'seoul-global-center')!;
const find = (given: Partial<CentreFile>) =>
  told(centreFacts.find(glossaryOf([], { centreReadings: [{ ...reading, value: { ...reading.value!, ...given } }] })));

describe('the centres’ facts', () => {
  it('have sources', () => {
    expect(find({})).toEqual([]);
  });

  it('need a source for a telephone', () => {
    expect(find({ sources: reading.value!.sources.filter(({ fact }) => fact !== 'phone') })).toMatchObject([
      { severity: 'must', field: 'phone', expected: 'a source with fact: phone' },
    ]);
  });

  it('need a source for languages that are counted and not named', () => {
    const sources = reading.value!.sources.filter(({ fact }) => fact !== 'languages');
    expect(find({ languages: ['ko'], sources })).toEqual([]);
    expect(find({ languages: ['ko'], languageCount: 10, sources })).toMatchObject([{ severity: 'must', field: 'languages' }]);
  });

  it('need no source for what they do not state', () => {
    expect(find({ phone: null, sources: reading.value!.sources.filter(({ fact }) => fact !== 'phone') })).toEqual([]);
  });

  it('get advice if they are doubtful', () => {
    const doubtful = { fact: 'hours' as const, source: 'a leaflet', asOf: null, confidence: 'low' as const };
    expect(find({ sources: [...reading.value!.sources, doubtful] })).toMatchObject([
      { severity: 'should', field: 'hours', found: 'a leaflet' },
    ]);
  });

  it('are too few to show a centre that nobody could go to or call', () => {
    expect(find({ phone: null })).toEqual([]);
    const hidden = [{ severity: 'should', field: null, found: 'not shown: nobody could go there or call' }];
    expect(find({ phone: null, address: null })).toMatchObject(hidden);
    expect(find({ services: [] })).toMatchObject(hidden);
  });

  it('must be in the file that their id names', () => {
    expect(find({ id: 'elsewhere' })).toMatchObject([{ severity: 'must', field: 'id', expected: 'seoul-global-center' }]);
  });
});
