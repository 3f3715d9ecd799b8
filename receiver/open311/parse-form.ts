import type { Refusal } from './answer.ts';

/** The values of each name in a form, in order. */
export type Form = ReadonlyMap<string, readonly string[]>;

/** A form, or why it is refused. */
export type FormReading = { type: 'form'; form: Form } | { type: 'refused'; refusal: Refusal };

/** A request has fifteen fields, and clients add some of their own, such as a place, a device or a key. */
const MOST_PAIRS = 200;
/** In characters. Our longest name is `attribute[answer_language]`. */
const LONGEST_NAME = 200;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads `application/x-www-form-urlencoded` bytes. Refuses bytes that are not UTF-8, such as the form of a page in EUC-KR, where
 * `URLSearchParams` would silently put replacement characters. Refuses more pairs and longer names than any client needs.
 * Names lose a trailing `[]`.
 */
export function parseForm(bytes: Uint8Array | ArrayBuffer): FormReading {
  const form = new Map<string, string[]>();
  try {
    const pairs = decoder.decode(bytes).split('&').filter(Boolean);
    if (pairs.length > MOST_PAIRS) return refused('tooManyFields', MOST_PAIRS);
    for (const pair of pairs) {
      const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair)!;
      const key = decode(name).replace(/\[\]$/, '');
      if (key.length > LONGEST_NAME) return refused('nameTooLong', LONGEST_NAME);
      const values = form.get(key);
      if (values) values.push(decode(value));
      else form.set(key, [decode(value)]);
    }
  } catch {
    return { type: 'refused', refusal: { status: 400, error: 'notForm' } };
  }
  return { type: 'form', form };
}

function refused(error: 'tooManyFields' | 'nameTooLong', limit: number): FormReading {
  return { type: 'refused', refusal: { status: 400, error, values: { limit } } };
}

/** A percent sign that encodes nothing stays as it is (URL Standard, “percent-decode”). */
function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' ').replace(/%(?![0-9a-f]{2})/gi, '%25'));
}
