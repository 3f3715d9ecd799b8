import type { Problem } from '../problem.ts';

/** The text of a file, or the reason why it is not text. */
export type Decoding = { text: string; problem: null } | { text: null; problem: Problem };

/** Encodings in which editors in Korea save by mistake. */
const USUAL_MISTAKES = [
  ['EUC-KR', 'euc-kr'],
  ['Shift_JIS', 'shift_jis'],
  ['GBK', 'gbk'],
] as const;

/** Reads a file as UTF-8; a byte-order mark stays in the text. */
export function decodeFile(file: string, bytes: Uint8Array): Decoding {
  const text = decode(bytes, 'utf-8');
  if (text !== null) return { text, problem: null };
  return {
    text: null,
    problem: {
      file,
      severity: 'must',
      field: null,
      found: `bytes that are not UTF-8${guess(bytes)}`,
      expected: 'a file saved as UTF-8',
      tip: 'In your editor, choose “Reopen with encoding” until the Korean reads right, then “Save with encoding: UTF-8”.',
    },
  };
}

function guess(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return ' (they begin like UTF-16)';
  const likely = USUAL_MISTAKES.find(([, label]) => decode(bytes, label) !== null);
  return likely ? ` (they may be ${likely[0]})` : '';
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
