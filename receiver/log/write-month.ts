import type { Line } from './log-chain.ts';
import type { LogMonth } from './log-month.ts';

const FIELDS = ['id', 'at', 'staff', 'address', 'action', 'request_id', 'note', 'hash'] as const satisfies readonly (keyof Line)[];

/** A month of the log as JSON lines: the hash before it, its lines, and its head. */
export function writeJsonLines({ month, before, lines, head }: LogMonth): string {
  return [{ month, before }, ...lines, { month, head }].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** A month of the log as CSV (RFC 4180). It begins with a byte order mark, because spreadsheets do not recognise UTF-8 without it. */
export function writeCsv({ month, before, lines, head }: LogMonth): string {
  const blank = (first: string, hash: string) => [first, month, '', '', '', '', '', hash];
  const rows = [
    FIELDS,
    blank('before', before),
    ...lines.map((line) => FIELDS.map((field) => textOf(line[field]))),
    blank('head', head?.hash ?? ''),
  ];
  return `\ufeff${rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
}

function textOf(value: Line[keyof Line]): string {
  return value instanceof Date ? value.toISOString() : String(value ?? '');
}

/** An apostrophe stops spreadsheets from running a reason such as `=HYPERLINK(…)` as a formula. */
function quote(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
