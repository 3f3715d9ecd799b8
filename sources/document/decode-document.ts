import { getEncoding } from 'encoding-sniffer';

/** An HTML document as text. */
export interface DecodedDocument {
  text: string;
  /** The charset that it was read in, by its name in the WHATWG Encoding Standard. */
  charset: string;
  /** The charset that browsers read it in: by its mark, its header, its `meta` element; UTF-8 where it has none. */
  declared: string;
  /** Characters that could not be read. */
  damaged: number;
}

/** What pages of Korea are written in. */
const USUAL = ['utf-8', 'euc-kr'];
const REPLACEMENT = '\ufffd';
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Decodes HTML in the charset that it declares or, where it is not written in that, in the usual one that it fits best. */
export function decodeDocument(bytes: Uint8Array, contentType = ''): DecodedDocument {
  const label = /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1];
  const declared = getEncoding(bytes, { defaultEncoding: 'utf-8', ...(label && { transportLayerEncodingLabel: label }) }).toLowerCase();
  // Bytes that make letters in UTF-8 are UTF-8: those of other charsets do not by chance.
  const asUtf8 = decode(bytes, 'utf-8', { fatal: true });
  if (asUtf8 !== null && !declared.startsWith('utf-16') && BEYOND_ASCII.test(asUtf8))
    return { text: asUtf8, charset: 'utf-8', declared, damaged: 0 };
  for (const charset of [declared, ...USUAL]) {
    const text = decode(bytes, charset, { fatal: true });
    if (text !== null) return { text, charset, declared, damaged: 0 };
  }
  return leastDamaged([declared, ...USUAL].flatMap((charset) => readAnyhow(bytes, charset, declared)));
}

function readAnyhow(bytes: Uint8Array, charset: string, declared: string): DecodedDocument[] {
  const text = decode(bytes, charset, { fatal: false });
  return text === null ? [] : [{ text, charset, declared, damaged: text.split(REPLACEMENT).length - 1 }];
}

function leastDamaged(readings: readonly DecodedDocument[]): DecodedDocument {
  return readings.reduce((best, reading) => (reading.damaged < best.damaged ? reading : best));
}

/** Null where the bytes are not of that charset, or nothing here knows it. */
function decode(bytes: Uint8Array, charset: string, { fatal }: { fatal: boolean }): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
