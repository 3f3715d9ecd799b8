import type { Problem } from '../problem.ts';
import { type Bilingual, say } from '../problem.ts';

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
      found: notUtf8(bytes),
      expected: say('a file saved as UTF-8', 'UTF-8로 저장한 파일'),
      tip: say(
        'In your editor, choose “Reopen with encoding” until the Korean reads right, then “Save with encoding: UTF-8”.',
        '편집기에서 한글이 제대로 보일 때까지 “다른 인코딩으로 다시 열기”를 고르고, 그다음 “인코딩하여 저장: UTF-8”을 고르세요.',
      ),
    },
  };
}

/** Names the likely encoding. */
function notUtf8(bytes: Uint8Array): Bilingual {
  const [en, ko] = guess(bytes);
  return say(`bytes that are not UTF-8${en}`, `UTF-8이 아닌 글자${ko}`);
}

function guess(bytes: Uint8Array): [en: string, ko: string] {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return [' (they begin like UTF-16)', ' (UTF-16처럼 시작함)'];
  const likely = USUAL_MISTAKES.find(([, label]) => decode(bytes, label) !== null);
  return likely ? [` (they may be ${likely[0]})`, ` (${likely[0]}일 수 있음)`] : ['', ''];
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
