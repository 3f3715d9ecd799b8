import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/languages.ts';
import { SERVICES } from '../../../core/services.ts';
import { compileDirectory } from '../../../glossary/compile/compile-directory.ts';
import type { CentreFile } from '../../../glossary/schema/centre-schema.ts';
import { realGlossary } from '../real-glossary.ts';

const GLOSSARY = realGlossary;
const FILE = GLOSSARY.centres.find(({ id }) => id === 'seoul-global-center')!;

type Source = CentreFile['sources'][number];
type Said = [fact: Source['fact'], confidence: Source['confidence'], asOf: string | null];

const sourceOf = ([fact, confidence, asOf]: Said): Source => ({ fact, confidence, asOf, source: 'a leaflet' });
const compiled = (given: Partial<CentreFile>) =>
  compileDirectory({ services: [], centres: [{ ...FILE, ...given }], dangers: [], regions: [] }, 'en').centres[0]!;
const trustOf = (said: readonly Said[]) => {
  const { confidence, asOf } = compiled({ sources: said.map(sourceOf) });
  return [confidence, asOf];
};

describe('how sure a centre is', () => {
  it.each<[string, Said[], [Source['confidence'], string | null]]>([
    [
      'as its hours and languages are',
      [
        ['hours', 'high', '2025-10'],
        ['languages', 'high', '2025-10'],
      ],
      ['high', '2025-10'],
    ],
    [
      'as the weaker of the two: hours',
      [
        ['hours', 'low', '2025'],
        ['languages', 'high', '2026'],
      ],
      ['low', '2025'],
    ],
    [
      'as the weaker of the two: languages',
      [
        ['hours', 'high', '2026-06'],
        ['languages', 'medium', '2020-05'],
      ],
      ['medium', '2020-05'],
    ],
    [
      'as the older of the two',
      [
        ['hours', 'medium', '2011'],
        ['languages', 'medium', '2020-05'],
      ],
      ['medium', '2011'],
    ],
    [
      'whatever else of it is surer',
      [
        ['hours', 'medium', '2020'],
        ['address', 'high', '2026'],
      ],
      ['medium', '2020'],
    ],
    [
      'whatever else of it is less sure',
      [
        ['hours', 'high', '2026'],
        ['phone', 'low', '2009'],
      ],
      ['high', '2026'],
    ],
    [
      'as what there is, where hours and languages have no source',
      [
        ['address', 'high', '2026'],
        ['phone', 'low', '2009'],
      ],
      ['low', null],
    ],
    [
      'without a date, where the sources have none',
      [
        ['hours', 'medium', null],
        ['languages', 'medium', null],
      ],
      ['medium', null],
    ],
  ])('%s', (_, said, expected) => {
    expect(trustOf(said)).toEqual(expected);
  });
});

describe('a centre', () => {
  it('is told in Korean and in the reader’s language', () => {
    const { name, address } = compileDirectory({ services: [], centres: [FILE], dangers: [], regions: [] }, 'ja').centres[0]!;
    expect(name).toEqual({ ko: '서울글로벌센터', user: 'ソウルグローバルセンター' });
    expect(address).toEqual({ ko: FILE.address!.ko, user: FILE.address!.ja });
  });

  it('may have neither an address nor notes', () => {
    expect(compiled({ address: null, notes: null })).toMatchObject({ address: null, notes: null });
  });

  it('is left out where nobody could go to it or call it, and where nothing that it helps with is known', () => {
    expect(compiled({ address: null, phone: null })).toBeUndefined();
    expect(compiled({ services: [] })).toBeUndefined();
    expect(compiled({ phone: null })).toMatchObject({ id: FILE.id });
  });

  it('leaves out the list of its sources', () => {
    expect(compiled({})).not.toHaveProperty('sources');
  });
});

describe.each(LANGUAGES)('the services in %s', (language) => {
  const { services, centres } = compileDirectory(GLOSSARY, language);

  it('are there for every service, with every centre that can be reached', () => {
    expect(Object.keys(services).sort()).toEqual([...SERVICES].sort());
    const reached = GLOSSARY.centres.filter(({ services: subjects, address, phone }) => subjects.length && (address || phone));
    expect(centres.map(({ id }) => id)).toEqual(reached.map(({ id }) => id));
    expect(centres.map(({ id }) => id)).not.toContain('seongbuk-foreign-resident-center');
  });

  it('say all that their files say, in this language', () => {
    for (const file of GLOSSARY.services) {
      const details = services[file.id];
      expect(details.name).toEqual({ ko: file.name.ko, user: file.name[language] });
      expect(details.about).toBe(file.about[language]);
      expect(details.bring.map(({ user }) => user)).toEqual(file.bring.map((thing) => thing[language]));
      expect(details.contacts.map(({ number, name }) => [number, name.user])).toEqual(
        file.contacts.map(({ number, name }) => [number, name[language]]),
      );
      expect(details.contacts.map(({ languageCount, notes }) => [languageCount, notes])).toEqual(
        file.contacts.map(({ languageCount, notes }) => [languageCount, notes === null ? null : notes[language]]),
      );
      expect(details.experts).toBe(file.experts === null ? null : file.experts[language]);
    }
  });

  it('leave out sources and keywords, which only add weight', () => {
    const directory = Object.values(services);
    expect(directory.filter((details) => 'keywords' in details)).toEqual([]);
    expect(directory.flatMap(({ contacts }) => contacts).filter((line) => 'source' in line)).toEqual([]);
  });
});
