import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../glossary/read/read-record.ts';
import { termSchema } from '../../../glossary/schema/term-schema.ts';
import { addLanguages } from '../../../workshop/exchange/add-languages.ts';
import { SAMPLE_FILE } from '../../glossary/sample-term.ts';

const keysOf = (text: string) => Object.keys(readRecord('x.yaml', Buffer.from(text), termSchema).data as object);
const without = (...languages: string[]) =>
  languages.reduce((text, language) => text.replace(new RegExp(`^${language}:\\n( {2}.*\\n)+`, 'm'), ''), SAMPLE_FILE);

describe('a language that is added to a file', () => {
  it.each(['en', 'ja', 'vi'] as const)('%s gets its place in the order of the form, and the rest stays as it was', (language) => {
    const added = addLanguages(without(language), [language]);
    expect(keysOf(added)).toEqual(keysOf(SAMPLE_FILE));
    expect(without(language)).toBe(added.replace(new RegExp(`^${language}:\\n( {2}.*\\n)+`, 'm'), ''));
  });

  it('takes the place of a name without texts', () => {
    for (const empty of ['ja:', 'ja: null', 'ja: ~']) {
      expect(keysOf(addLanguages(without('ja').replace('fr:\n', `${empty}\nfr:\n`), ['ja']))).toEqual(keysOf(SAMPLE_FILE));
    }
  });

  it('leaves a comment with the language below it', () => {
    const text = without('ja').replace('fr:\n', '# Relu par Marie.\nfr:\n');
    expect(addLanguages(text, ['ja'])).toContain('  reviewed: null\n# Relu par Marie.\nfr:\n');
  });

  it('changes nothing that is there, in whichever form, and no Korean', () => {
    const flow = without('ja').replace('fr:\n', 'ja: { name: カード, also: [], meaning: 説明です。, do: null, reviewed: null }\nfr:\n');
    for (const text of [SAMPLE_FILE, flow]) expect(addLanguages(text, ['ko', 'ja'])).toBe(text);
  });
});
