import { randomInt } from 'node:crypto';

/** Crockford's Base 32, whose letters are easy to tell apart on the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 50 bits: nobody can guess the number of another request. */
const LENGTH = 10;

/** A new request's number, such as `7K3M9-QWF2T`. */
export function makeNumber(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]!).join('');
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}

/** The number in a text that a person wrote, with capitals, without spaces, and with the hyphen. Null where it cannot be a number. */
export function readNumber(text: string): string | null {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (letters.length !== LENGTH || [...letters].some((letter) => !ALPHABET.includes(letter))) return null;
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}
