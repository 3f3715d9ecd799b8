import * as v from 'valibot';
import { type Problem, show } from '../problem.ts';
import { branchesOf, keysOf, schemaAt } from '../schema/schema-at.ts';

type Issue = v.BaseIssue<unknown>;
type Keys = readonly (string | number)[];

/** What a schema finds wrong in a file, in words: an unknown field, an empty field, a value of the wrong form. */
export function describeIssue(file: string, issue: Issue, schema: v.GenericSchema): Problem[] {
  return explain({ file, issue, schema, above: [] });
}

function explain({ file, issue, schema, above }: { file: string; issue: Issue; schema: v.GenericSchema; above: Keys }): Problem[] {
  const keys = [...above, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const chosen = issue.type === 'union' ? closestBranch(schemaAt(schema, keys), issue.input) : null;
  if (chosen) {
    const { issues } = v.safeParse(chosen, issue.input);
    return (issues ?? []).flatMap((inner) => explain({ file, issue: inner, schema, above: keys }));
  }
  return [{ file, severity: 'must', field: keys.join('.') || null, ...describe(issue, keys, schema) }];
}

/** The alternative with most of the object's keys, because the issue of a union only says that nothing fits. */
function closestBranch(union: v.GenericSchema | null, input: unknown): v.GenericSchema | null {
  if (!union || typeof input !== 'object' || input === null) return null;
  const shared = (branch: v.GenericSchema) => keysOf(branch).filter((key) => key in input).length;
  return branchesOf(union).toSorted((a, b) => shared(b) - shared(a))[0] ?? null;
}

function describe(issue: Issue, keys: Keys, schema: v.GenericSchema): Pick<Problem, 'found' | 'expected' | 'tip'> {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { found: `the unknown field “${keys.at(-1)}”`, expected: 'only the fields of docs/glossary.md', tip: 'Is it misspelt?' };
  }
  const found = isBlank(issue.input) ? 'nothing yet' : show(issue.input);
  const [meaning, meaningInKorean] = descriptionAt(schema, keys);
  if (!meaning) return { found, expected: expectedOf(issue) };
  if (isBlank(issue.input) || issue.type === 'regex') return { found, expected: meaning, tip: meaningInKorean };
  return { found, expected: expectedOf(issue), tip: `${meaning} ${meaningInKorean}` };
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/** What a kind of issue asks for, in words. */
function expectedOf({ type, expected, requirement, message }: Issue): string {
  switch (type) {
    case 'max_length':
      return `at most ${String(requirement)} characters`;
    case 'min_length':
      return 'something that is not empty';
    case 'iso_date':
      return 'a day, as 2026-11-24';
    case 'starts_with':
      return `something that begins with “${String(requirement)}”`;
    case 'string':
      return 'a text (a number or a sign alone needs quotes)';
    case 'array':
      return 'a list, [] for none';
    case 'picklist':
      return `one of ${expected?.replace(/[()"]/g, '').replaceAll(' | ', ', ')}`;
    case 'union':
    case 'strict_object':
      return 'fields and their values';
    default:
      return expected ?? message;
  }
}

/** The description of a field in the schema: one line in English, one in Korean. */
function descriptionAt(schema: v.GenericSchema, keys: Keys): [en: string, ko: string] | [] {
  const found = schemaAt(schema, keys);
  const lines = found ? v.getDescription(found)?.split('\n') : undefined;
  return lines?.length === 2 ? [lines[0]!, lines[1]!] : [];
}
