import type { Translate } from './create-translator.ts';

/** A text by its key, with what is filled in; a text may be filled into another. */
interface Said {
  key: string;
  values: Readonly<Record<string, unknown>>;
}

/** The text that a description names, in the translator's language. */
export function sayDescription(t: Translate, { key, values }: Said): string {
  const filled = Object.entries(values).map(([name, value]) => [name, isSaid(value) ? sayDescription(t, value) : value]);
  return t(key, Object.fromEntries(filled) as Record<string, unknown>);
}

function isSaid(value: unknown): value is Said {
  return typeof value === 'object' && value !== null && 'key' in value && 'values' in value;
}
