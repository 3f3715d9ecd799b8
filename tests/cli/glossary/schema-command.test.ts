import { expect, it } from 'vitest';
import { schemaCommand } from '../../../cli/glossary/schema-command.ts';
import { writeGlossary } from '../../glossary/sample-term.ts';

it('annae glossary schema writes the schemas, and says whether they are up to date', () => {
  const here = ['--folder', writeGlossary({})];
  expect(schemaCommand([...here, '--check']).code).toBe(1);
  expect(schemaCommand(here).code).toBe(0);
  expect(schemaCommand([...here, '--check'])).toEqual({
    output: 'term.schema.json is up to date.\nown-terms.schema.json is up to date.',
    code: 0,
  });
});
