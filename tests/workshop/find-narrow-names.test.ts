import { describe, expect, it } from 'vitest';
import { SERVICES, type Service } from '../../core/services.ts';
import { findNarrowNames, type NamedTerm, type ReadPage, type ServiceName } from '../../workshop/names/find-narrow-names.ts';

const names: Partial<Record<Service, ServiceName>> = { tax: { ko: '세금', en: 'Taxes' }, housing: { ko: '주거·부동산', en: 'Housing' } };
const services = Object.fromEntries(SERVICES.map((id) => [id, names[id] ?? { ko: id, en: id }])) as Record<Service, ServiceName>;
const term = (more: Partial<NamedTerm>): NamedTerm => ({
  id: 'arrears',
  headword: '체납',
  name: 'Tax arrears',
  special: new Set(),
  ...more,
});
const page = (service: Service): ReadPage => ({ service, terms: new Set(['arrears']) });
const found = (terms: NamedTerm, ...pages: ReadPage[]) => findNarrowNames(pages, [terms], services);

describe('a name that holds for one service', () => {
  it('is told with the other services whose pages have the word', () => {
    const elsewhere = new Map([['pension', 2]]);
    expect(found(term({}), page('tax'), page('pension'), page('pension'))).toEqual([
      { id: 'arrears', headword: '체납', name: 'Tax arrears', holdsFor: 'tax', elsewhere },
    ]);
  });

  it.each([
    ['where only pages of that service have the word', term({}), [page('tax')]],
    ['where the word itself says so', term({ headword: '세금체납' }), [page('pension')]],
    ['where the other service has a name of its own', term({ special: new Set(['pension']) }), [page('pension')]],
    ['where the name is neutral', term({ name: 'Arrears' }), [page('pension')]],
    ['where it names several things', term({ name: 'Arrears (unpaid tax, premium or fine)' }), [page('pension')]],
  ] as const)('is not told %s', (_, { ...named }, pages) => expect(found(named, ...pages)).toEqual([]));
});
