/** What is wrong with a file of the glossary, in words with which a volunteer can fix it. */
export interface Problem {
  /** Path from the project's folder. */
  file: string;
  /** `must` fails the build, `should` is advice. */
  severity: 'must' | 'should';
  /** Name of the check that found it; missing if the file itself cannot be read. */
  check?: string;
  /** Path of the field (`en.meaning`), or null for the whole file. */
  field: string | null;
  /** What is there, in short. */
  found: string;
  expected: string;
  tip?: string;
  /** True when `annae glossary check --fix` can fix it. */
  fixable?: boolean;
  /** The change that fixes it, if that changes a single value. */
  edit?: Edit;
}

/** A value to put into a file, at a path of keys and indexes that exists in it. */
export interface Edit {
  path: readonly (string | number)[];
  value: EditValue;
}

export type EditValue = string | null | readonly string[] | Readonly<Record<string, string>>;

/** One problem in one paragraph. */
export function describeProblem({ file, severity, field, found, expected, tip, fixable }: Problem): string {
  const where = field ? `${file} · ${field}` : file;
  const lines = [`${severity}  ${where}`, `      found     ${found}`, `      expected  ${expected}`];
  if (tip) lines.push(`      tip       ${tip}`);
  if (fixable) lines.push('      --fix     can fix this');
  return lines.join('\n');
}

/** A value in at most 80 characters; for a longer one also its length. */
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  if (text.length <= 80) return text;
  const length = typeof value === 'string' ? ` (${value.length.toLocaleString('en')} characters)` : '';
  return `${text.slice(0, 79 - length.length)}…${length}`;
}
