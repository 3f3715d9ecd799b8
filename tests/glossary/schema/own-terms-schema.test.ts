import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GLOSSARY_FOLDER } from '../../../glossary/read/read-glossary.ts';
import { OWN_SCHEMA_FILE, writeOwnTermsSchema } from '../../../glossary/schema/own-terms-schema.ts';

it('the JSON Schema of an agency’s own terms is up to date; `annae glossary schema` writes it', () => {
  expect(readFileSync(join(GLOSSARY_FOLDER, OWN_SCHEMA_FILE), 'utf8')).toBe(writeOwnTermsSchema());
});
