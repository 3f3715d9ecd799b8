import * as v from 'valibot';
import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from '../problem.ts';
import { decodeFile } from './decode-file.ts';
import { describeIssue } from './describe-issue.ts';
import { fixLayout } from './fix-layout.ts';

const TAB = /^ *\t/m;

/** What one file says, or why it cannot be read. */
export interface Reading<Value> {
  file: string;
  value: Value | null;
  problems: Problem[];
}

/** A reading that also keeps what the file says, even if it does not have the form. */
export interface RecordReading<Value> extends Reading<Value> {
  /** The file's text, or null if its bytes are not text. */
  text: string | null;
  /** What the YAML says, with its keys in the order of the file; null if it is not YAML. */
  data: unknown;
}

/** Reads a YAML file of the glossary by its schema. Reports every problem of the file, and never throws. */
export function readRecord<Value>(file: string, bytes: Uint8Array, schema: v.GenericSchema<unknown, Value>): RecordReading<Value> {
  const { text, problem } = decodeFile(file, bytes);
  if (text === null) return { file, value: null, problems: [problem], text: null, data: null };
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const problems = [...editorProblems(file, text), ...yamlProblems(file, document, text)];
  if (document.errors.length) return { file, value: null, problems, text, data: null };
  const data: unknown = document.toJS();
  const result = v.safeParse(schema, data);
  if (!result.success) problems.push(...result.issues.flatMap((issue) => describeIssue(file, issue, schema)));
  return { file, value: result.success ? result.output : null, problems, text, data };
}

/** Traces of editors that would make every later change look like a change of the whole file. */
function editorProblems(file: string, text: string): Problem[] {
  const problem = (found: string, expected: string, fixable = true): Problem => ({
    file,
    severity: 'must',
    field: null,
    found,
    expected,
    fixable,
  });
  return [
    ...(text.startsWith('\ufeff') ? [problem('a byte-order mark at the start', 'UTF-8 without one')] : []),
    ...(text.includes('\r') ? [problem('Windows line ends (CR LF)', 'line ends of LF alone')] : []),
    ...(TAB.test(text) ? [problem('a tab at the start of a line', 'two spaces a level', isReadable(fixLayout(text)))] : []),
  ];
}

function isReadable(text: string): boolean {
  return !parseDocument(text).errors.length;
}

/** Every key that is there twice, and the first of the other errors, because the rest mostly follow from it. Leaves out what a tab explains. */
function yamlProblems(file: string, { errors }: Document.Parsed, text: string): Problem[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const isTab = TAB.test(text) && isReadable(fixLayout(text));
  return [...twice, ...(first && !isTab ? [first] : [])].map((error) => yamlProblem(file, error));
}

function yamlProblem(file: string, { code, message, linePos }: YAMLError): Problem {
  const twice = code === 'DUPLICATE_KEY';
  return {
    file,
    severity: 'must',
    field: linePos ? `line ${linePos[0].line}, column ${linePos[0].col}` : null,
    found: twice ? 'the same key twice' : message.split('\n')[0]!.replace(/ at line \d+.*$/, ''),
    expected: twice ? 'every key once' : 'YAML as in docs/glossary.md',
    tip: twice
      ? 'Keep the one that is right and delete the other.'
      : 'A value that contains “: ” or begins with a sign needs quotes; indent two spaces a level.',
  };
}
