import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../core/facts/fill-facts.ts';
import { LANGUAGES } from '../../../core/languages.ts';
import { readRecord } from '../../../glossary/read/read-record.ts';
import { type Term, termSchema } from '../../../glossary/schema/term-schema.ts';
import { textsOf } from '../../../glossary/texts-of.ts';
import { bytesOf, makeDownloads } from '../../../site/downloads/make-downloads.ts';
import { wordsFileSchema } from '../../../site/downloads/words-file.ts';
import { planImport } from '../../../workshop/exchange/plan-import.ts';
import { sourceText } from '../../../workshop/exchange/source-text.ts';
import { sampleTerm } from '../../workshop/exchange/sample-terms.ts';
import { glossary } from '../sample-site.ts';

const { edition, files } = makeDownloads(glossary);
const json = JSON.parse(files.json);

/** What a CSV says of a word. */
function toldBy(term: Term) {
  const { id, headword, romanised, hanja, service, level, sources } = term;
  return {
    id,
    headword,
    romanised,
    hanja,
    service,
    level,
    sources: sources.map(sourceText),
    texts: LANGUAGES.map((each) => textsOf(term, each)),
  };
}

const namesFacts = (term: Term) => LANGUAGES.some((each) => placesIn(JSON.stringify(textsOf(term, each))).length > 0);

/** The rows of words whose texts name no fact. */
function withoutFacts(csv: string): string {
  const named = glossary.terms.filter(namesFacts).map(({ id }) => `${id},`);
  return csv
    .split('\r\n')
    .filter((row) => !named.some((id) => row.startsWith(id)))
    .join('\r\n');
}

describe('the JSON of all words', () => {
  it('has every word as the glossary has it, sorted by id', () => {
    expect(json.terms).toEqual(JSON.parse(JSON.stringify(glossary.terms.toSorted((a, b) => (a.id < b.id ? -1 : 1)))));
    expect(json.services.map(({ id }: { id: string }) => id)).toEqual(glossary.services.map(({ id }) => id));
  });

  it('fits the schema that it names, and says licence, version and date', () => {
    expect(v.parse(wordsFileSchema, json)).toEqual(json);
    expect(json).toMatchObject({
      $schema: 'annae-glossary.schema.json',
      licence: { id: 'CC-BY-4.0', credit: 'Annae glossary' },
      ...edition,
    });
  });

  it('is described by a schema that needs one language besides Korean', () => {
    const { properties, required } = JSON.parse(files.schema);
    expect(required).toEqual(Object.keys(json));
    expect(properties.terms.items.required).toEqual(expect.arrayContaining(['id', 'headword', 'sources', 'level', 'service', 'ko']));
    expect(properties.terms.items.anyOf).toContainEqual({ required: ['vi'] });
  });
});

describe('the CSV of all words', () => {
  it('comes back through an import without a change', () => {
    const plan = planImport({ file: 'annae-glossary.csv', bytes: new TextEncoder().encode(files.csv), glossary });
    expect(plan.problems).toEqual([]);
    expect([...plan.changes]).toEqual([]);
  });

  it('loses nothing of the texts on the way: into a glossary without words, an import brings them all', () => {
    const never = files.csv.replaceAll(/,v[0-9a-f]{12},/g, ',,');
    const empty = { ...glossary, terms: [], readings: [] };
    const plan = planImport({ file: 'annae-glossary.csv', bytes: new TextEncoder().encode(withoutFacts(never)), glossary: empty });
    expect(plan.problems).toEqual([]);
    const brought = [...plan.files].map(([file, text]) => readRecord(file, Buffer.from(text), termSchema).value!);
    const simple = glossary.terms.filter((term) => !namesFacts(term));
    expect(new Map(brought.map((term) => [term.id, toldBy(term)]))).toEqual(new Map(simple.map((term) => [term.id, toldBy(term)])));
  });

  it('brings no new word whose texts name facts: these are in the JSON, and the import says which it misses', () => {
    const rows = files.csv.split('\r\n');
    const named = rows.filter((row, at) => at === 0 || row.startsWith('alien-registration-card,')).join('\r\n');
    const empty = { ...glossary, terms: [], readings: [] };
    const bytes = new TextEncoder().encode(named.replaceAll(/,v[0-9a-f]{12},/g, ',,'));
    const { problems, files: written } = planImport({ file: 'annae-glossary.csv', bytes, glossary: empty });
    expect(problems).toContainEqual(expect.objectContaining({ severity: 'must', found: '{register}' }));
    expect(written.size).toBe(0);
  });

  it('says licence, version and date in every row', () => {
    const [title, ...rows] = files.csv.trimEnd().split('\r\n');
    expect(title).toMatch(/,licence$/);
    const notice = `CC BY 4.0, Annae glossary ${edition.version} (${edition.date})`;
    expect(rows.filter((row) => !row.endsWith(`"${notice}"`))).toEqual([]);
  });
});

describe('an edition', () => {
  it('changes with any text, and not with the order', () => {
    const [one, two] = [sampleTerm(), sampleTerm({ id: 'other' })];
    const versionOf = (terms: (typeof one)[]) => makeDownloads({ terms, services: [] }).edition.version;
    expect(versionOf([two, one])).toBe(versionOf([one, two]));
    expect(versionOf([one, sampleTerm({ id: 'other', ko: { easy: '다른 글이에요.' } })])).not.toBe(versionOf([one, two]));
  });

  it('is of the latest day on which a source was compared or a text reviewed', () => {
    const reviewed = { by: 'Mai', on: '2026-11-30', of: '0123456789ab' };
    const dated = (term: ReturnType<typeof sampleTerm>) => makeDownloads({ terms: [term], services: [] }).edition.date;
    expect(dated(sampleTerm())).toBe('2026-11-24');
    expect(dated(sampleTerm({ vi: { ...sampleTerm().vi, reviewed } }))).toBe('2026-11-30');
    expect(dated(sampleTerm({ sources: [{ law: '민법', article: null, checked: null }] }))).toBeNull();
  });
});

it('the size of a file is told in bytes, not in letters', () => {
  expect(bytesOf('가a')).toBe(4);
});
