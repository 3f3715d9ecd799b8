import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GLOSSARY_FOLDER, readGlossary } from '../../../glossary/read/read-glossary.ts';
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
    const without = readGlossary().readings.filter(
      ({ text }) => !text!.startsWith(`# yaml-language-server: $schema=../../${SCHEMA_FILE}\n`),
    );
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});
