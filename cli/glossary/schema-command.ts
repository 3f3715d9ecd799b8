import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../glossary/cache/write-whole.mjs';
import { SCHEMA_FILE, writeTermSchema } from '../../glossary/schema/write-term-schema.ts';
import type { Outcome } from '../outcome.ts';
import { parseGlossaryOptions, refuseArguments } from './parse-glossary-options.ts';

/** `annae glossary schema`: writes the JSON Schema of a term; with --check, only says whether it is up to date. */
export function schemaCommand(args: string[]): Outcome {
  const { values, positionals, folder } = parseGlossaryOptions(args, { check: { type: 'boolean', default: false } });
  refuseArguments(positionals, 'schema');
  const path = join(folder, SCHEMA_FILE);
  const schema = writeTermSchema();
  if (existsSync(path) && readFileSync(path, 'utf8') === schema) return { output: `${SCHEMA_FILE} is up to date.`, code: 0 };
  if (values.check) return { output: `${SCHEMA_FILE} is out of date; \`annae glossary schema\` writes it.`, code: 1 };
  writeWhole(path, schema);
  return { output: `${SCHEMA_FILE} is written.`, code: 0 };
}
