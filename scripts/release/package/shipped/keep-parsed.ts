import type { ParsedStore } from '../../../../glossary/cache/keep-parsed.ts';

/** In a package nothing is kept: its folder may belong to somebody else, and its files do not change. */
export function openParsed(): ParsedStore {
  const parsed = new Map<string, unknown>();
  return {
    get: (text) => parsed.get(text),
    set: (text, data) => void parsed.set(text, data),
    save() {},
  };
}
