import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { type Problem, show } from './problem.ts';

/** The outcome of reading one file: what it holds, or what keeps it from being that. */
export interface Reading<Value> {
  file: string;
  value: Value | null;
  problems: Problem[];
}

type Schema<Value> = v.GenericSchema<unknown, Value>;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a YAML file of the glossary by its schema; every problem of the file is reported, none throws. */
export function readRecord<Value>(file: string, bytes: Uint8Array, schema: Schema<Value>): Reading<Value> {
  const text = decode(bytes);
  if (text === null)
    return refuse(file, 'bytes that are not UTF-8', 'a file saved as UTF-8', 'In your editor, choose “Save with encoding: UTF-8”.');
  const problems = formProblems(file, text);
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  for (const error of document.errors) problems.push(yamlProblem(file, error));
  if (document.errors.length) return { file, value: null, problems };
  const result = v.safeParse(schema, document.toJS());
  if (!result.success) problems.push(...result.issues.flatMap((issue) => schemaProblem(file, issue)));
  return { file, value: result.success ? result.output : null, problems };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function refuse(file: string, found: string, expected: string, tip: string): Reading<never> {
  return { file, value: null, problems: [{ file, severity: 'must', field: null, found, expected, tip }] };
}

/** Marks of editors that would make every later change look like a change of the whole file. */
function formProblems(file: string, text: string): Problem[] {
  const problem = (found: string, expected: string): Problem => ({ file, severity: 'must', field: null, found, expected, fixable: true });
  const problems: Problem[] = [];
  if (text.startsWith('\ufeff')) problems.push(problem('a byte-order mark at the start', 'UTF-8 without one'));
  if (text.includes('\r')) problems.push(problem('Windows line ends (CR LF)', 'line ends of LF alone'));
  if (/^\s*\t/m.test(text)) problems.push({ ...problem('a tab at the start of a line', 'two spaces a level'), fixable: false });
  return problems;
}

function yamlProblem(
  file: string,
  error: { code: string; message: string; linePos?: [{ line: number; col: number }, ...unknown[]] | undefined },
): Problem {
  const at = error.linePos ? `line ${error.linePos[0].line}, column ${error.linePos[0].col}` : null;
  const found = error.code === 'DUPLICATE_KEY' ? 'the same key twice' : error.message.split('\n')[0]!;
  return {
    file,
    severity: 'must',
    field: at,
    found,
    expected: 'YAML as in docs/glossary.md',
    tip: 'A value that holds “: ” or begins with a sign needs quotes.',
  };
}

function schemaProblem(file: string, issue: v.BaseIssue<unknown>): Problem[] {
  if (issue.type === 'union' && issue.issues?.length)
    return issue.issues
      .slice(0, 1)
      .flatMap((inner) => schemaProblem(file, { ...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] as never }));
  const field = v.getDotPath(issue as never);
  const unknown = issue.type === 'strict_object' && issue.expected === 'never';
  return [
    {
      file,
      severity: 'must',
      field,
      found: unknown ? `the unknown field “${field}”` : show(issue.input),
      expected: unknown ? 'only the fields of docs/glossary.md' : expectedOf(issue),
    },
  ];
}

function expectedOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'max_length') return `at most ${String(issue.requirement)} characters`;
  if (issue.type === 'min_length') return 'something that is not empty';
  return issue.expected ?? issue.message;
}
