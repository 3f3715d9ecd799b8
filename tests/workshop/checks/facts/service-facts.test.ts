import { describe, expect, it } from 'vitest';
import type { RecordReading } from '../../../../glossary/read/read-text.ts';
import type { ServiceFile } from '../../../../glossary/schema/service-schema.ts';
import { serviceFacts } from '../../../../workshop/checks/facts/service-facts.ts';
import { realGlossary } from '../../../glossary/real-glossary.ts';
import { glossaryOf, told } from '../../../glossary/sample-term.ts';

const { serviceReadings } = realGlossary;
const find = (readings: RecordReading<ServiceFile>[]) => told(serviceFacts.find(glossaryOf([], { serviceReadings: readings })));
const first = serviceReadings.find(({ value }) => value?.id === 'immigration')!;
const line = { ...first.value!.contacts[0]!, confidence: 'high' as const };
/** All services, of which immigration has the given facts. */
const withFacts = (given: Partial<ServiceFile>) =>
  serviceReadings.map((reading) => {
    const value = { ...reading.value!, contacts: [line] };
    return reading === first ? { ...reading, value: { ...value, ...given } } : { ...reading, value };
  });

describe('the services’ facts', () => {
  it('are complete if every service has a contact', () => {
    expect(find(withFacts({}))).toEqual([]);
  });

  it('need a file for every service', () => {
    expect(find(withFacts({}).filter(({ value }) => value.id !== 'tax'))).toMatchObject([{ severity: 'must', found: 'no tax.yaml' }]);
  });

  it('need a contact to call', () => {
    expect(find(withFacts({ contacts: [] }))).toMatchObject([{ severity: 'must', file: first.file, field: 'contacts' }]);
  });

  it('must be in the file that their id names', () => {
    expect(find(withFacts({ id: 'tax' }))).toMatchObject([{ severity: 'must', field: 'id', expected: 'immigration' }]);
  });

  it('get advice if they are doubtful', () => {
    expect(find(withFacts({ contacts: [line, { ...line, number: '126', confidence: 'low' }] }))).toMatchObject([
      { severity: 'should', field: 'contacts.1', found: expect.stringContaining('126') },
    ]);
  });

  it('must not close before they open', () => {
    const hours = [{ days: ['mon' as const], from: '18:00', to: '02:00', languages: null }];
    expect(find(withFacts({ contacts: [{ ...line, number: '1', hours }] }))).toMatchObject([
      { severity: 'must', field: 'contacts.0.hours' },
    ]);
  });

  it('must count more languages than they name', () => {
    const counted = { ...line, number: '1', languages: ['ko', 'en'], languageCount: 2 };
    expect(find(withFacts({ contacts: [counted] }))).toMatchObject([
      { severity: 'must', field: 'contacts.0.languageCount', found: '1: 2, with 2 named' },
    ]);
    expect(find(withFacts({ contacts: [{ ...counted, languageCount: 15 }] }))).toEqual([]);
  });

  it('must not contradict those of another service about the same number', () => {
    const other = find(withFacts({ contacts: [{ ...line, languages: ['ko'] }] }));
    expect(other).toMatchObject([{ severity: 'must', file: first.file, field: 'contacts.0.languages' }]);
  });

  it('may have another name and note for the same number', () => {
    const name = { ...line.name, en: 'Village lawyers' };
    expect(find(withFacts({ contacts: [{ ...line, name, notes: name, source: 'a leaflet' }] }))).toEqual([]);
  });
});
