import * as v from 'valibot';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { type Bilingual, type Problem, say } from '../problem.ts';
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

/** What texts say, for those that are read again and again. */
export interface ParsedTexts {
  get(text: string): unknown;
  set(text: string, data: unknown): void;
}

const NOTHING_PARSED: ParsedTexts = { get: () => undefined, set() {} };

/** Reads the text of a YAML file of the glossary by its schema. Reports every problem of it, and never throws. */
export function readText<Value>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, Value>,
  parsed: ParsedTexts = NOTHING_PARSED,
): RecordReading<Value> {
  const problems = editorProblems(file, text);
  const result = parse(file, text, parsed);
  if ('faults' in result) return { file, value: null, problems: [...problems, ...result.faults], text, data: null };
  const checked = v.safeParse(schema, result.data);
  if (!checked.success) problems.push(...describeIssues(file, checked.issues, schema));
  return { file, value: checked.success ? checked.output : null, problems, text, data: result.data };
}

function parse(file: string, text: string, parsed: ParsedTexts): { data: unknown } | { faults: Problem[] } {
  const kept = parsed.get(text);
  if (kept !== undefined) return { data: kept };
  const cause = findCause(file, text);
  if (cause) return { faults: [cause] };
  const document = parseDocument(text, { lineCounter: new LineCounter(), uniqueKeys: true });
  if (document.errors.length) return { faults: yamlProblems(file, document, text) };
  const data: unknown = document.toJS();
  parsed.set(text, data);
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
