/** What a form says: every value of every name, in order. */
export type Form = ReadonlyMap<string, readonly string[]>;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads `application/x-www-form-urlencoded` bytes. Null when they are not UTF-8, as a form of a page in EUC-KR is not;
 * `URLSearchParams` would put replacement characters there without a word. Names lose a trailing `[]`.
 */
export function parseForm(bytes: Uint8Array | ArrayBuffer): Form | null {
  const form = new Map<string, string[]>();
  try {
    for (const pair of decoder.decode(bytes).split('&')) {
      if (pair === '') continue;
      const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair)!;
      const key = decode(name).replace(/\[\]$/, '');
      form.set(key, [...(form.get(key) ?? []), decode(value)]);
    }
  } catch {
    return null;
  }
  return form;
}

/** A percent sign that encodes nothing stands for itself (URL Standard, “percent-decode”). */
function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' ').replace(/%(?![0-9a-f]{2})/gi, '%25'));
}
