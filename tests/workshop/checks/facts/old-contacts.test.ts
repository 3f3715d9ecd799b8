import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../../../../workshop/checks/check.ts';
import { oldContacts } from '../../../../workshop/checks/facts/old-contacts.ts';
import { realGlossary } from '../../../glossary/real-glossary.ts';
import { glossaryOf, told } from '../../../glossary/sample-term.ts';

const service = realGlossary.serviceReadings.find(({ value }) => value?.id === 'petition')!;
const [line] = service.value!.contacts;
const centre = realGlossary.centreReadings.find(({ value }) => value?.id === 'seoul-global-center')!;

function find(asOf: string | null, today: string | null = '2026-12-01') {
  const file = (id: 'petition' | 'tax') => ({ ...service, value: { ...service.value!, id, contacts: [{ ...line!, asOf }] } });
  const sources = centre.value!.sources.map((source) => ({ ...source, asOf }));
  const readings = {
    serviceReadings: [file('petition'), file('tax')],
    centreReadings: [{ ...centre, value: { ...centre.value!, sources, programmes: [] } }],
  };
  return told(oldContacts.find(glossaryOf([], readings), { ...NO_CONTEXT, today }));
}

describe('contacts that were last known a year ago', () => {
  it.each([
    ['2025-11', '(2025-11)'],
    [null, '(–)'],
  ])('are listed with their date, each number once: %s', (asOf, shown) => {
    expect(find(asOf)).toMatchObject([
      { severity: 'should', field: 'contacts', found: `${line!.number} ${shown}` },
      { severity: 'should', field: 'sources', found: `phone ${shown}, hours ${shown}, languages ${shown}` },
    ]);
  });

  it('are not those of the last twelve months, and none while the day is not known', () => {
    expect(find('2026-01')).toEqual([]);
    expect(find('2011', null)).toEqual([]);
  });
});
