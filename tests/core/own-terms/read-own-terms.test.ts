import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/languages.ts';
import { LINK_BEGINNINGS, OWN_LIMITS } from '../../../core/own-terms/own-terms.ts';
import { readOwnTerms } from '../../../core/own-terms/read-own-terms.ts';
import { ownTermsSchema } from '../../../glossary/schema/own-terms-schema.ts';

const ANSIMI = {
  headword: '안심이 앱',
  surfaces: ['안심이'],
  service: 'safety',
  link: '/safe/ansimi',
  texts: {
    ko: { meaning: '혼자 걷는 밤길을 지켜보는 앱이에요.' },
    en: { name: 'Ansimi app', meaning: 'An app that <b>watches</b> your way home.' },
  },
};

/** Where a file of one addition goes wrong, as `path: kind`. */
function problemsOf(change: object): string[] {
  return problemsOfFile({ additions: [{ ...ANSIMI, ...change }] });
}

function problemsOfFile(file: unknown): string[] {
  return readOwnTerms(file).problems.map(({ path, kind }) => `${path.join('.')}: ${kind}`);
}

describe('the file of an agency’s own terms', () => {
  it('is read as it is written', () => {
    const { terms, problems } = readOwnTerms({ by: '중구청', additions: [ANSIMI], exclusions: ['외국인등록증'] });
    expect(problems).toEqual([]);
    expect(terms).toEqual({
      by: '중구청',
      additions: [
        {
          ...ANSIMI,
          texts: {
            ko: { name: null, meaning: '혼자 걷는 밤길을 지켜보는 앱이에요.', do: null },
            en: { name: 'Ansimi app', meaning: 'An app that <b>watches</b> your way home.', do: null },
          },
        },
      ],
      exclusions: ['외국인등록증'],
    });
  });

  it.each([
    ['a word of one syllable', { headword: '앱' }, 'additions.0.headword: word'],
    ['a word that begins with a space', { headword: ' 안심이' }, 'additions.0.headword: word'],
    ['a word of digits alone', { surfaces: ['2026'] }, 'additions.0.surfaces.0: word'],
    ['a word of a script that pages in Korean do not have', { headword: '安心' }, 'additions.0.headword: word'],
    ['syllables in pieces, as some file systems write them', { headword: '안심이'.normalize('NFD') }, 'additions.0.headword: word'],
    ['a huge word', { headword: '가'.repeat(1_000_000) }, 'additions.0.headword: long'],
    ['a huge text', { texts: { ko: { meaning: '가'.repeat(2001) } } }, 'additions.0.texts.ko.meaning: long'],
    ['no text', { texts: {} }, 'additions.0.texts: none'],
    ['no texts', { texts: undefined }, 'additions.0.texts: missing'],
    ['a name missing', { texts: { en: { meaning: 'An app.' } } }, 'additions.0.texts.en.name: missing'],
    ['a name in Korean, which is the headword', { texts: { ko: { name: '안심이', meaning: '앱' } } }, 'additions.0.texts.ko.name: unknown'],
    ['a language that nobody has', { texts: { ...ANSIMI.texts, de: {} } }, 'additions.0.texts.de: unknown'],
    ['a link to a script', { link: 'javascript:alert(1)' }, 'additions.0.link: link'],
    ['a link without TLS', { link: 'http://junggu.example/' }, 'additions.0.link: link'],
    ['a service that is none', { service: 'parking' }, 'additions.0.service: service'],
    ['a misspelt field', { surface: ['안심이'] }, 'additions.0.surface: unknown'],
  ])('tells of %s', (_, change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });

  it.each([
    ['null', null, ': object'],
    ['a list', [], ': object'],
    ['a text', 'terms', ': object'],
    ['too many words', { additions: Array.from({ length: 5001 }) }, 'additions: many'],
    ['words that are no list', { additions: { 0: ANSIMI } }, 'additions: list'],
  ])('gives no word where it is %s', (_, file, problem) => {
    expect(problemsOfFile(file)).toEqual([problem]);
    expect(readOwnTerms(file).terms.additions).toEqual([]);
  });

  it('loses the words with a problem alone, and none to a name that it does not know', () => {
    const additions = [ANSIMI, { ...ANSIMI, headword: '앱' }, null, { ...ANSIMI, colour: 'red' }];
    const { terms } = readOwnTerms({ additions, exclusions: ['여권', 7] });
    expect(terms.additions).toHaveLength(2);
    expect(terms.exclusions).toEqual(['여권']);
  });

  it('takes nothing from a prototype, and leaves none changed', () => {
    const file = JSON.parse(
      '{"__proto__":{"by":"polluted"},"constructor":{"prototype":{"by":"x"}},"additions":[{"__proto__":{"headword":"안심이"}}]}',
    );
    const { terms, problems } = readOwnTerms(file);
    expect(terms).toEqual({ by: null, additions: [], exclusions: [] });
    expect(problems.map(({ kind }) => kind)).toContain('unknown');
    expect('by' in {}).toBe(false);
    const inherited = Object.create({ by: 'inherited' }) as object;
    expect(readOwnTerms(inherited).terms.by).toBe(null);
  });

  it('goes no deeper than its fields, however deep the file is', () => {
    const deep = JSON.parse(`{"additions":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(problemsOfFile(deep)).toEqual(['additions.0: object']);
  });

  it('has no problem exactly where the schema allows it', () => {
    const word = fc.oneof(
      fc.constantFrom('안심이', '안심이 앱', '앱', 'IT', '2026', '가2', '가·나', '(주)가', '가)', '安心', '', '가나\n다', 'ＡＢ'),
      fc.string({ unit: fc.constantFrom('가', '힣', 'a', 'Z', '0', ' ', '-', '·', '~', '\u007f', 'é'), maxLength: OWN_LIMITS.word + 2 }),
    );
    const text = (most: number) =>
      fc.oneof({ weight: 9, arbitrary: fc.string({ maxLength: 9 }) }, fc.constantFrom('가'.repeat(most), '가'.repeat(most + 1)));
    const link = fc.oneof(
      fc.constantFrom(...LINK_BEGINNINGS, 'javascript:', 'HTTPS://a', 'a', '../a', '..a', ' /a'),
      text(OWN_LIMITS.link),
    );
    const rarely = <Value>(value: fc.Arbitrary<Value>) =>
      fc.oneof({ weight: 30, arbitrary: value }, { weight: 1, arbitrary: fc.jsonValue() });
    /** Fields that may be missing, and one that nobody knows. */
    const fields = (known: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[]) =>
      fc.oneof(
        { weight: 20, arbitrary: fc.record(known, { requiredKeys }) },
        { weight: 1, arbitrary: fc.record({ ...known, surface: fc.constant('') }, { requiredKeys: [] }) },
      );
    const saidFields = { name: rarely(text(OWN_LIMITS.name)), meaning: rarely(text(OWN_LIMITS.text)), do: rarely(text(OWN_LIMITS.text)) };
    const addition = fields(
      {
        headword: rarely(word),
        surfaces: rarely(fc.array(rarely(word), { maxLength: OWN_LIMITS.surfaces + 1 })),
        service: rarely(fc.constantFrom('safety', 'tax', 'parking')),
        link: rarely(link),
        texts: rarely(fc.dictionary(fc.constantFrom(...LANGUAGES, 'de'), rarely(fields(saidFields, ['name', 'meaning'])), { maxKeys: 2 })),
      },
      ['headword', 'texts'],
    );
    const file = fields(
      {
        $schema: rarely(text(3)),
        by: rarely(text(OWN_LIMITS.by)),
        additions: rarely(fc.array(rarely(addition), { maxLength: 2 })),
        exclusions: rarely(fc.array(rarely(text(OWN_LIMITS.name)), { maxLength: 3 })),
      },
      [],
    );
    let allowed = 0;
    fc.assert(
      fc.property(rarely(file), (value) => {
        const isAllowed = v.safeParse(ownTermsSchema, value).success;
        allowed += Number(isAllowed);
        expect(readOwnTerms(value).problems.length === 0).toBe(isAllowed);
      }),
      { numRuns: 1500 },
    );
    expect(allowed).toBeGreaterThan(50);
  });
});
