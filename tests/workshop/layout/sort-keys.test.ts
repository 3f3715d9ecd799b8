import { describe, expect, it } from 'vitest';
import { termSchema } from '../../../glossary/schema/term-schema.ts';
import { sortKeys } from '../../../workshop/layout/sort-keys.ts';
import { SAMPLE_FILE } from '../../glossary/sample-term.ts';

describe('the order of keys', () => {
  it('stays where it is right', () => {
    expect(sortKeys(SAMPLE_FILE, termSchema)).toBe(SAMPLE_FILE);
  });

  it('becomes the order of the form, and comments move with their keys', () => {
    const text = `# the file
id: a
kind: noun # a thing
# about the word
# on two lines
headword: 가
en:
  meaning: Long.
  name: A
sources:
  - { checked: null, article: 제1조, law: 법 }
  - seen: null # never
    page: https://a.kr
level: 1

# the end
`;
    expect(sortKeys(text, termSchema)).toBe(`# the file
id: a
# about the word
# on two lines
headword: 가
kind: noun # a thing
level: 1
sources:
  - { law: 법, article: 제1조, checked: null }
  - page: https://a.kr
    seen: null # never
en:
  name: A
  meaning: Long.

# the end
`);
  });

  it('keeps a field that the form does not know behind the one it follows', () => {
    expect(sortKeys('headword: 가\nmine: 1\nid: a\n', termSchema)).toBe('id: a\nheadword: 가\nmine: 1\n');
  });

  it('stays in a text that is not YAML', () => {
    expect(sortKeys('kind: a: b\nid: c\n', termSchema)).toBe('kind: a: b\nid: c\n');
  });
});
