import { createHash } from 'node:crypto';

/** The padding of passwords (PDF 1.4, section 3.5.2). */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const ID = Buffer.alloc(16, 7);
const PERMISSIONS = Buffer.from([0xfc, 0xff, 0xff, 0xff]);

/** What locks a PDF with a password, in the oldest way of the format, which every reader knows. */
export function lockWith(password: string) {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const key = md5(padded, owner, PERMISSIONS, ID).subarray(0, 5);
  const user = rc4(key, PADDING);
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  return {
    trailer: `/ID[${hex(ID)}${hex(ID)}]/Encrypt<</Filter/Standard/V 1/R 2/O${hex(owner)}/U${hex(user)}/P -4>>`,
    encrypt(objectNumber: number, bytes: Buffer): Buffer {
      const number = Buffer.from([objectNumber & 255, (objectNumber >> 8) & 255, 0, 0, 0]);
      return rc4(md5(key, number).subarray(0, 10), bytes);
    },
  };
}

function md5(...parts: Buffer[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest();
}

/** OpenSSL has given this cipher up. */
function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b]!, state[a]!];
  };
  for (let at = 0, to = 0; at < 256; at++) {
    to = (to + state[at]! + key[at % key.length]!) & 255;
    swap(at, to);
  }
  let from = 0;
  let to = 0;
  return Buffer.from(
    bytes.map((byte) => {
      from = (from + 1) & 255;
      to = (to + state[from]!) & 255;
      swap(from, to);
      return byte ^ state[(state[from]! + state[to]!) & 255]!;
    }),
  );
}
