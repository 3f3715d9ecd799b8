import { zipSync } from 'fflate';
import { type Files, inOrder } from './read-files.ts';

/** The first moment that the format can say, without a zone: the same bits on every machine. */
const MOMENT = '1980-01-01T00:00:00';

/** As small as it gets; what is compressed already is left as it is. */
const LEVEL = 9;
const COMPRESSED = /\.(gz|png|jpe?g|woff2|zip|tgz)$/;

/**
 * A zip of files. The same files are the same archive whenever, wherever and in whatever order they come: every entry has one time, no owner and no
 * mode, and the compressor is plain JavaScript, which no version of Node.js changes.
 */
export function writeZip(files: Files): Uint8Array {
  const entries = [...inOrder(files)].map(
    ([path, content]) => [path, [content, { level: COMPRESSED.test(path) ? 0 : LEVEL, mtime: MOMENT }]] as const,
  );
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
