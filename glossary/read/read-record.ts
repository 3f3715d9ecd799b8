import * as v from 'valibot';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { openParsed, type ParsedStore } from '../cache/keep-parsed.ts';
import { type Bilingual, type Problem, say } from '../problem.ts';
import { decodeFile } from './decode-file.ts';
import { describeIssues } from './describe-issue.ts';
import { describeYamlError } from './describe-yaml-error.ts';
import { findCause } from './find-cause.ts';

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
  const problems = editorProblems(file, text);
  const parsed = parse(file, text);
  if ('faults' in parsed) return { file, value: null, problems: [...problems, ...parsed.faults], text, data: null };
  const result = v.safeParse(schema, parsed.data);
  if (!result.success) problems.push(...describeIssues(file, result.issues, schema));
  return { file, value: result.success ? result.output : null, problems, text, data: parsed.data };
}

let store: ParsedStore | null = null;

/** Keeps for the next run what was parsed in this one. */
export function keepParsed(): void {
  store?.save();
}

function parse(file: string, text: string): { data: unknown } | { faults: Problem[] } {
  store ??= openParsed();
  const kept = store.get(text);
  if (kept !== undefined) return { data: kept };
  const cause = findCause(file, text);
  if (cause) return { faults: [cause] };
  const document = parseDocument(text, { lineCounter: new LineCounter(), uniqueKeys: true });
  if (document.errors.length) return { faults: yamlProblems(file, document, text) };
  const data: unknown = document.toJS();
  store.set(text, data);
  return { data };
}

/** Traces of editors that would make every later change look like a change of the whole file. */
function editorProblems(file: string, text: string): Problem[] {
  const problem = (found: Bilingual, expected: Bilingual): Problem => ({
    file,
    severity: 'must',
    field: null,
    found,
    expected,
    fixable: true,
  });
  return [
    ...(text.startsWith('\ufeff')
      ? [problem(say('a byte-order mark at the start', '맨 앞의 바이트 순서 표시(BOM)'), say('UTF-8 without one', '그것이 없는 UTF-8'))]
      : []),
    ...(text.includes('\r')
      ? [problem(say('Windows line ends (CR LF)', '윈도우 줄바꿈 (CR LF)'), say('line ends of LF alone', 'LF만 쓰는 줄바꿈'))]
      : []),
  ];
}

/** Every key that is there twice, and the first of the other errors, because the rest mostly follow from it. */
function yamlProblems(file: string, { errors }: Document.Parsed, text: string): Problem[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return (first ? [first] : twice).map((error) => describeYamlError(file, error, text));
}
