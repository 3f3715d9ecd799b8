import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../glossary/cache/write-whole.mjs';
import { OWN_SCHEMA_FILE, writeOwnTermsSchema } from '../../glossary/schema/own-terms-schema.ts';
import { SCHEMA_FILE, writeTermSchema } from '../../glossary/schema/write-term-schema.ts';
import type { Outcome } from '../outcome.ts';
import { parseGlossaryOptions, refuseArguments } from './parse-glossary-options.ts';

const SCHEMAS = [
  [SCHEMA_FILE, writeTermSchema],
  [OWN_SCHEMA_FILE, writeOwnTermsSchema],
] as const;

/** `annae glossary schema`: writes the JSON Schemas of a term and of an agency's own terms; with --check, only says whether they are up to date. */
export function schemaCommand(args: string[]): Outcome {
  const { values, positionals, folder } = parseGlossaryOptions(args, { check: { type: 'boolean', default: false } });
  refuseArguments(positionals, 'schema');
  const outcomes = SCHEMAS.map(([file, write]) => keepSchema(join(folder, file), file, write(), values.check));
  return { output: outcomes.map(({ output }) => output).join('\n'), code: outcomes.some(({ code }) => code === 1) ? 1 : 0 };
}

function keepSchema(path: string, file: string, schema: string, isCheck: boolean): Outcome {
  if (existsSync(path) && readFileSync(path, 'utf8') === schema) return { output: `${file} is up to date.`, code: 0 };
  if (isCheck) return { output: `${file} is out of date; \`annae glossary schema\` writes it.`, code: 1 };
  writeWhole(path, schema);
  return { output: `${file} is written.`, code: 0 };
}
