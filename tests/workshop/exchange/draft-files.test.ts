import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { FOREIGN_LANGUAGES } from '../../../core/languages.ts';
import { readRecord } from '../../../glossary/read/read-record.ts';
import { type Term, termSchema } from '../../../glossary/schema/term-schema.ts';
import { applyChanges, type Change } from '../../../workshop/exchange/change.ts';
import { draftFiles } from '../../../workshop/exchange/draft-files.ts';
import { TEXT_FIELDS } from '../../../workshop/exchange/exchange-row.ts';
import { oddTerm, sampleTerm } from './sample-terms.ts';

const FILE = 'glossary/terms/immigration/residence-card.yaml';
const read = (text: string) => readRecord(FILE, Buffer.from(text), termSchema);

/** The changes that make the texts of one term those of another. */
function changesTo(from: Term, to: Term): Change[] {
  const translated = FOREIGN_LANGUAGES.flatMap((language) => {
    const [old, texts] = [from[language], to[language]];
    if (!texts) return [];
    const change = (field: (typeof TEXT_FIELDS)[number]): Change => {
      return { id: from.id, language, field, before: old?.[field] ?? null, after: texts[field], place: 'row 2' };
    };
    return TEXT_FIELDS.map(change);
  });
  return [...translated, { id: from.id, language: 'ko', field: 'meaning', before: from.ko.easy, after: to.ko.easy, place: 'row 3' }];
}

describe('a file that is rewritten', () => {
  it('says the new texts, whatever their characters, and keeps its comments', () => {
    fc.assert(
      fc.property(oddTerm, oddTerm, (before, after) => {
        const text = `# yaml-language-server: $schema=../../term.schema.json\n${stringify(before)}`;
        const changes = changesTo(before, after);
        const [draft] = draftFiles(changes, [read(text)]);
        expect(draft).toMatchObject({ isFaithful: true, reading: { problems: [], value: applyChanges(before, changes) } });
        expect(draft!.text.split('\n')[0]).toBe(text.split('\n')[0]);
      }),
      { numRuns: 100 },
    );
  });

  it('reports texts that the schema refuses', () => {
    const [change] = changesTo(sampleTerm(), sampleTerm());
    const [draft] = draftFiles([{ ...change!, after: 'x'.repeat(101) }], [read(stringify(sampleTerm()))]);
    expect(draft!.reading.problems).toMatchObject([{ file: FILE, field: 'en.name' }]);
  });

  it('is marked if a comment would be lost', () => {
    const text = stringify(sampleTerm()).replace('    - ARC', '    - ARC # until 2021');
    const [draft] = draftFiles([{ ...changesTo(sampleTerm(), sampleTerm())[1]!, after: ['Card'] }], [read(text)]);
    expect(draft!.isFaithful).toBe(false);
  });

  it('is the only one: others are not touched', () => {
    expect(draftFiles([], [read(stringify(sampleTerm()))])).toEqual([]);
  });
});
