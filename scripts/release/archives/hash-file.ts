import { createHash } from 'node:crypto';

/** How a file can be recognised: its size in bytes, its SHA-256 in hexadecimal digits, and what the attribute `integrity` says of it. */
export interface FileHash {
  bytes: number;
  sha256: string;
  integrity: string;
}

/** The hashes of a file. */
export function hashFile(content: Uint8Array): FileHash {
  return {
    bytes: content.byteLength,
    sha256: sha256(content),
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/** The beginning of a SHA-256 that stands in a file's name: 48 bits, more than enough among the builds of one project. */
export function nameHash(content: Uint8Array | string): string {
  return sha256(content).slice(0, 12);
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
