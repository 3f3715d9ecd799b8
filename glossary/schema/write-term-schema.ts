import { toJsonSchema } from '@valibot/to-json-schema';
import { FOREIGN_LANGUAGES } from '../../core/languages.ts';
import { termSchema } from './term-schema.ts';

/** The file in which editors find it: every term has `# yaml-language-server: $schema=../../term.schema.json`. */
export const SCHEMA_FILE = 'term.schema.json';

const LINE_WIDTH = 140;

/** The JSON Schema of a term's file as text, with the descriptions in English and Korean, formatted as the project is. */
export function writeTermSchema(): string {
  const described = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A term of Annae’s glossary · 안내 용어',
    ...termJsonSchema(),
  };
  return `${joinShortLists(JSON.stringify(described, null, 2))}\n`;
}

/** What JSON Schema can say of a term. */
export function termJsonSchema() {
  // JSON Schema cannot trim, so `annae glossary check` finds a text of nothing but spaces.
  const { $schema: _, ...schema } = toJsonSchema(termSchema, { errorMode: 'ignore' });
  // A check of valibot has no form in JSON Schema.
  return { ...schema, anyOf: FOREIGN_LANGUAGES.map((language) => ({ required: [language] })) };
}

/** Puts lists of short values on one line, if they fit. */
export function joinShortLists(json: string): string {
  return json.replace(/^( *)(.*)\[\n([^[\]{}]*?)\n *\](,?)$/gm, (whole, indent: string, before: string, items: string, comma: string) => {
    const line = `${indent}${before}[${items.trim().replace(/\n\s*/g, ' ')}]${comma}`;
    return line.length <= LINE_WIDTH ? line : whole;
  });
}
