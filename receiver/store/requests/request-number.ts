import { randomInt } from 'node:crypto';

/** Crockford's Base 32: no letter is taken for another on the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 50 bits: nobody finds somebody else's request by trying. */
const LENGTH = 10;

/** A new request's number, such as `7K3M9-QWF2T`. */
export function makeNumber(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]!).join('');
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}

/** A number as people write it, put right: capitals, no spaces, and the hyphen. Null when it cannot be one. */
export function readNumber(text: string): string | null {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (letters.length !== LENGTH || [...letters].some((letter) => !ALPHABET.includes(letter))) return null;
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}
