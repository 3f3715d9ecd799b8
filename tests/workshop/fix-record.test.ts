import { describe, expect, it } from 'vitest';
import { termSchema } from '../../glossary/schema/term-schema.ts';
import { fixRecord } from '../../workshop/fix-record.ts';
import { realGlossary } from '../glossary/real-glossary.ts';
import { SAMPLE_FILE } from '../glossary/sample-term.ts';

const fix = (text: string, edits: Parameters<typeof fixRecord>[0]['edits'] = []) => fixRecord({ text, schema: termSchema, edits });

describe('fixing a file', () => {
  it('changes nothing of any term that has nothing to fix', () => {
    const changed = realGlossary.readings.filter(({ text }) => fix(text!) !== text);
    expect(changed.map(({ file }) => file)).toEqual([]);
  });

  it('fixes layout, values and order together', () => {
    const messy = `\ufeff${SAMPLE_FILE.replace('level: 1\n', '').replace('kind: noun', 'level: 1  \nkind: noun').replaceAll('\n', '\r\n')}`;
    expect(fix(messy, [{ path: ['en', 'name'], value: 'Card' }])).toBe(SAMPLE_FILE.replace('name: Residence Card', 'name: Card'));
  });

  it('fixes the tabs of a file that is unreadable because of them', () => {
    expect(fix(SAMPLE_FILE.replaceAll('\n  ', '\n\t'))).toBe(SAMPLE_FILE);
  });

  it('does not touch spaces that are part of a text', () => {
    const block = SAMPLE_FILE.replace('do: Carry it with you.', 'do: |\n    Carry it.  \n    Always.');
    expect(fix(block)).toBe(block);
  });

  it('leaves out an edit whose place is gone', () => {
    expect(fix(SAMPLE_FILE, [{ path: ['sources', 7, 'checked'], value: '2026-11-24' }])).toBe(SAMPLE_FILE);
  });

  it('stays as it is while it cannot be read', () => {
    expect(fix('id: a: b\r\n')).toBe('id: a: b\n');
  });
});
