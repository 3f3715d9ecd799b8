/** What a file holds, by its first bytes; its name only tells HTML from plain text. */
export type FileKind = 'pdf' | 'picture' | 'html' | 'text' | 'heic' | 'document' | 'unknown';

/** Bytes that tell the kind. */
export const HEAD = 1024;

const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|p)\b/i;
const HTML_NAME = /\.(?:html?|jsp)$/i;

/** Tells a file's kind. `document`: of a word processor (HWP, HWPX, DOCX), which can save a PDF. */
export function fileKind(head: Uint8Array, name: string): FileKind {
  const text = latin(head);
  if (text.includes('%PDF-')) return 'pdf';
  if (isPicture(text, isBinary(head))) return 'picture';
  if (/^ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)/.test(text.slice(4))) return 'heic';
  if (text.startsWith('PK\x03\x04') || text.startsWith('\xd0\xcf\x11\xe0') || text.startsWith('{\\rtf')) return 'document';
  if (isBinary(head)) return 'unknown';
  return HTML_NAME.test(name) || HTML.test(text.replace(/^\xef\xbb\xbf/, '')) ? 'html' : 'text';
}

function isPicture(text: string, isNoText: boolean): boolean {
  if (text.startsWith('BM')) return isNoText;
  if (text.startsWith('RIFF')) return text.startsWith('WEBP', 8);
  return ['\x89PNG', '\xff\xd8\xff', 'GIF8'].some((start) => text.startsWith(start));
}

/** Text has no zero bytes, but in UTF-16, which says so with its first two. */
function isBinary(head: Uint8Array): boolean {
  const [first, second] = head;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !isWide && head.includes(0);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, HEAD));
}
