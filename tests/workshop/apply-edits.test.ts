import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from '../../workshop/apply-edits.ts';

const FILE = `# about the file
id: card # the id
near: { with: [], without: [x] }
sources:
  - { law: 법, checked: null } # the first
en:
  name:
  meaning: >-
    Two
    lines.
  also: [ARC]
`;

describe('putting values into a file', () => {
  it('changes the value and nothing around it', () => {
    expect(applyEdits(FILE, [{ path: ['sources', 0, 'checked'], value: '2026-11-24' }])).toBe(
      FILE.replace('checked: null', 'checked: 2026-11-24'),
    );
  });

  it('fills a field with nothing after its colon', () => {
    expect(applyEdits(FILE, [{ path: ['en', 'name'], value: 'Card' }])).toBe(FILE.replace('name:', 'name: Card'));
  });

  it('takes several edits at once', () => {
    const edited = applyEdits(FILE, [
      { path: ['en', 'meaning'], value: 'One line.' },
      { path: ['id'], value: 'arc' },
      { path: ['near'], value: null },
    ]);
    expect(edited).toContain('id: arc # the id');
    expect(parse(edited)).toMatchObject({ id: 'arc', near: null, en: { meaning: 'One line.', also: ['ARC'] } });
  });

  it.each(['Yes: or no', 'a # b', '- item', 'null', '123', '“quoted”', '"straight"', 'a, b', '[x]', 'tab\there', '1e3', '~', ''])(
    'writes %j so that it reads back',
    (value) => {
      const edited = applyEdits(FILE, [
        { path: ['en', 'name'], value },
        { path: ['en', 'also'], value: [value, 'x'] },
        { path: ['sources', 0, 'law'], value },
      ]);
      expect(parse(edited)).toMatchObject({ en: { name: value, also: [value, 'x'] }, sources: [{ law: value }] });
    },
  );

  it('writes a review on one line', () => {
    const value = { by: 'Kim, A', on: '2026-11-24', of: '123456789012' };
    const edited = applyEdits('reviewed: null\n', [{ path: ['reviewed'], value }]);
    expect(edited).toBe('reviewed: { by: "Kim, A", on: 2026-11-24, of: "123456789012" }\n');
  });

  it('leaves out an edit of a place that does not exist', () => {
    expect(applyEdits(FILE, [{ path: ['fr', 'name'], value: 'Carte' }])).toBe(FILE);
  });

  it('leaves what is not YAML as it is', () => {
    expect(applyEdits('a: b: c\n', [{ path: ['a'], value: 'x' }])).toBe('a: b: c\n');
  });
});
