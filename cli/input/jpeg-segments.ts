const MARK = 0xff;
/** Segments without a length: fill bytes, restarts, the begin. */
const BARE = new Set([0x01, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, MARK]);
const START_OF_SCAN = 0xda;
/** Frames tell the size; 0xc4, 0xc8 and 0xcc among them are tables. */
const isFrame = (kind: number) => kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc;

/** True for a JPEG whose segments lead to pixels, with its size told in front of them (ITU-T T.81, B.1.1.3). */
export function hasJpegPixels(bytes: Uint8Array): boolean {
  let hasSize = false;
  for (let at = 0; at + 1 < bytes.length; ) {
    if (bytes[at] !== MARK) return false;
    const kind = bytes[at + 1]!;
    if (BARE.has(kind)) {
      at += kind === MARK ? 1 : 2;
      continue;
    }
    if (at + 4 > bytes.length) return false;
    const end = at + 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!);
    if (end > bytes.length) return false;
    if (kind === START_OF_SCAN) return hasSize;
    if (isFrame(kind)) hasSize = true;
    at = end;
  }
  return false;
}
