import { describe, expect, it } from 'vitest';
import { parseLanguageRecord } from '../../locales/language-record.ts';

const record = {
  name: 'Deutsch',
  script: 'Latn',
  direction: 'ltr',
  spaces: 'always',
  head: 'first',
  spoken: { korean: '독일어', romanised: 'dogireo', rank: 23 },
};

describe('a language’s record', () => {
  it('is read as it is written, with defaults from the folder’s name', () => {
    const spoken = { ...record.spoken, tag: 'de', name: 'Deutsch' };
    expect(parseLanguageRecord('de', record)).toEqual({ ...record, id: 'de', punctuation: 'plain', formats: 'de', spoken });
  });

  it.each([
    [{ direction: 'up' }, 'direction'],
    [{ script: 'Latin' }, 'script'],
    [{ spoken: { ...record.spoken, korean: 'German' } }, 'spoken.korean'],
    [{ spacing: 'wide' }, 'spacing'],
  ])('with %j is refused by file and key', (fault, key) => {
    const parse = () => parseLanguageRecord('de', { ...record, ...fault });
    expect(parse).toThrow('locales/de/language.yaml');
    expect(parse).toThrow(`  ${key}: `);
  });
});
