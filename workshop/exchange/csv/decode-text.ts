import type { Problem } from '../../../glossary/problem.ts';

/** How files begin that translators send by mistake, and what to do about each. */
const OTHER_FORMATS: readonly { start: readonly number[]; found: string; tip: string }[] = [
  { start: [0xff, 0xfe], found: 'a file in UTF-16', tip: 'In Excel, choose “CSV UTF-8”, not “Unicode Text”.' },
  { start: [0xfe, 0xff], found: 'a file in UTF-16', tip: 'In Excel, choose “CSV UTF-8”, not “Unicode Text”.' },
  { start: [0x50, 0x4b, 0x03, 0x04], found: 'a workbook (.xlsx, .ods) or another ZIP file', tip: 'Save the sheet as “CSV UTF-8”.' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], found: 'an old Excel workbook (.xls)', tip: 'Save the sheet as “CSV UTF-8”.' },
];

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file for translators, without its byte-order mark, or the reason why it cannot be read. */
export function decodeText(file: string, bytes: Uint8Array): { text: string } | { problem: Problem } {
  const refuse = (found: string, tip: string) => ({
    problem: { file, severity: 'must' as const, field: null, found, expected: 'a CSV or TBX file in UTF-8', tip },
  });
  const other = OTHER_FORMATS.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (other) return refuse(other.found, other.tip);
  try {
    const text = decoder.decode(bytes);
    if (text.includes('\u0000'))
      return refuse('a binary file', 'Give the file that your spreadsheet or translation tool saved as CSV or TBX.');
    return text.trim() ? { text } : refuse('an empty file', 'Export the glossary, change texts in that file, and import it.');
  } catch {
    return refuse('bytes that are not UTF-8', 'In Excel, save as “CSV UTF-8 (Comma delimited)”; the plain “CSV” loses Korean.');
  }
}
