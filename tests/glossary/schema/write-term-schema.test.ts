import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GLOSSARY_FOLDER } from '../../../glossary/read/read-glossary.ts';
import { SCHEMA_FILE, writeTermSchema } from '../../../glossary/schema/write-term-schema.ts';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
}

/** The fields of a schema, those inside included, by their path. */
function fieldsOf({ properties = {}, items, anyOf = [] }: Node, path = ''): [string, Node][] {
  const own = Object.entries(properties).flatMap(([key, node]): [string, Node][] => [
    [`${path}${key}`, node],
    ...fieldsOf(node, `${path}${key}.`),
  ]);
  return [...own, ...[...(items ? [items] : []), ...anyOf].flatMap((node) => fieldsOf(node, path))];
}

describe('the JSON Schema of a term', () => {
  it('is up to date; `annae glossary schema` writes it', () => {
    expect(readFileSync(join(GLOSSARY_FOLDER, SCHEMA_FILE), 'utf8')).toBe(writeTermSchema());
  });

  it('explains every field in English and Korean', () => {
    const fields = fieldsOf(JSON.parse(writeTermSchema()) as Node);
    expect(fields.map(([path]) => path)).toEqual(expect.arrayContaining(['headword', 'sources.law', 'en.meaning', 'fr.reviewed.by']));
    const unexplained = fields.filter(([, { description }]) => !/^[^\n]*[a-z].*\n.*[가-힣]/.test(description ?? ''));
    expect(unexplained.map(([path]) => path)).toEqual([]);
  });

  it("is the path that the term's id and service make", () => {
    const terms = join(GLOSSARY_FOLDER, 'terms');
    const files = readdirSync(terms, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
    const first = `# yaml-language-server: $schema=../../${SCHEMA_FILE}\n`;
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((name) => !readFileSync(join(terms, name), 'utf8').startsWith(first))).toEqual([]);
  });
});
