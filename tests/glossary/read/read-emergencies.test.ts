import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, OTHER_LANGUAGES } from '../../../core/languages.ts';
import { DANGERS } from '../../../core/route/emergency/emergency.ts';
import { readEmergencies } from '../../../glossary/read/read-emergencies.ts';
import { realGlossary } from '../real-glossary.ts';

function read(name: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'annae-'));
  writeFileSync(join(folder, name), text);
  return readEmergencies(folder);
}

describe('a table of emergencies', () => {
  it('has the label, the kind and the text of each example, except for titles', () => {
    const { examples, problems } = read('en.tsv', '# What people type\nyes\tfire\tsmoke everywhere\r\n\nno\tidiom\tthis song is fire\n');
    expect(problems).toEqual([]);
    expect(examples).toEqual([
      { language: 'en', label: 'yes', topic: 'fire', text: 'smoke everywhere' },
      { language: 'en', label: 'no', topic: 'idiom', text: 'this song is fire' },
    ]);
  });

  it.each([
    ['another label', 'perhaps\tfire\tsmoke'],
    ['a kind that is no danger', 'yes\tidiom\tsmoke'],
    ['a danger that is called harmless', 'no\tfire\tsmoke'],
    ['no text', 'yes\tfire\t '],
    ['a fourth column', 'yes\tfire\tsmoke\tnow'],
  ])('is told of %s, by its line', (_, line) => {
    const { examples, problems } = read('en.tsv', `yes\tfire\tflames\n${line}\n`);
    expect(examples).toHaveLength(1);
    expect(problems).toMatchObject([{ file: 'glossary/emergencies/en.tsv', severity: 'must', field: 'line 2' }]);
  });
});

describe('the words for concepts', () => {
  it('are lists by the names of concepts', () => {
    expect(read('en.yaml', 'hit: [hit, beat]\n')).toMatchObject({
      lexicons: [{ language: 'en', concepts: { hit: ['hit', 'beat'] } }],
      problems: [],
    });
  });

  it('are reported if they are not lists', () =>
    expect(read('en.yaml', 'hit: blow\n').problems).toMatchObject([{ severity: 'must', field: 'hit' }]));
});

describe('the project’s own', () => {
  const { emergencies, otherKeywords, dangers } = realGlossary;

  it('cover every danger, and harmless look-alikes, in every language', () => {
    for (const language of [...LANGUAGES, ...OTHER_LANGUAGES]) {
      const own = emergencies.examples.filter((example) => example.language === language);
      for (const danger of DANGERS) {
        const some = own.filter(({ label, topic }) => label === 'yes' && topic === danger).length;
        expect([language, danger, some >= 15]).toEqual([language, danger, true]);
      }
      const harmless = own.filter(({ label }) => label === 'no').length;
      expect([language, harmless >= own.length / 3]).toEqual([language, true]);
    }
  });

  it('have words for the same concepts in every language', () => {
    const [first, ...others] = emergencies.lexicons.map(({ concepts }) => Object.keys(concepts).sort());
    for (const concepts of others) expect(concepts).toEqual(first);
    expect(emergencies.lexicons).toHaveLength(LANGUAGES.length + OTHER_LANGUAGES.length);
  });

  it('know what to call and to say in every danger, and words of services in every other language', () => {
    expect(dangers.map(({ id }) => id).sort()).toEqual([...DANGERS].sort());
    expect(Object.keys(otherKeywords).sort()).toEqual([...OTHER_LANGUAGES].sort());
  });
});
