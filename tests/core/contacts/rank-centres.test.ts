import { describe, expect, test } from 'vitest';
import { rankCentres } from '../../../core/contacts/rank-centres.ts';
import type { Region } from '../../../core/regions.ts';
import { compileDirectory } from '../../../glossary/compile/compile-directory.ts';
import { realGlossary } from '../../glossary/real-glossary.ts';

const { centres } = compileDirectory(realGlossary, 'en');
const named = (id: string, languages: string[], services: string[]) => ({ ...centres[0]!, id, languages, services }) as (typeof centres)[0];

describe('centres for a service', () => {
  test('are those that counsel in it', () => {
    for (const { services } of rankCentres(centres, { service: 'tax', speaks: 'en', region: null })) expect(services).toContain('tax');
  });

  test('begin with one that speaks the language, though another has more services', () => {
    const ranked = rankCentres([named('large', ['en'], ['tax', 'legal', 'labour']), named('own', ['uz'], ['tax'])], {
      service: 'tax',
      speaks: 'uz',
      region: null,
    });
    expect(ranked.map(({ id }) => id)).toEqual(['own', 'large']);
  });

  test('begin with the one of the most services among equals', () => {
    const ranked = rankCentres([named('small', ['en'], ['tax']), named('large', ['en'], ['tax', 'legal'])], {
      service: 'tax',
      speaks: 'en',
      region: null,
    });
    expect(ranked.map(({ id }) => id)).toEqual(['large', 'small']);
  });

  test('begin with the one whose page it is, whatever others speak', () => {
    const all = [named('large', ['en'], ['tax', 'legal']), named('own', ['ko'], ['tax']), named('other', ['ko'], ['legal'])];
    const ranked = (first: string) => rankCentres(all, { service: 'tax', speaks: 'en', region: null, first }).map(({ id }) => id);
    expect(ranked('own')).toEqual(['own', 'large']);
    expect(ranked('other')).toEqual(['large', 'own']);
  });

  test('are none of another region, and all where the region is not known', () => {
    const ids = (region: Region | null) => rankCentres(centres, { service: 'tax', speaks: 'en', region }).map(({ id }) => id);
    expect(ids('seoul')).toContain('seoul-global-center');
    expect(ids('busan')).toEqual(['busan-global-center']);
    expect(ids('sejong')).toEqual([]);
    expect(ids(null)).toEqual(expect.arrayContaining([...ids('seoul'), ...ids('busan')]));
  });

  test('are none for emergencies', () => {
    expect(rankCentres(centres, { service: 'safety', speaks: 'en', region: null })).toEqual([]);
  });
});
