import { createFormats, type Filling } from './create-formats.ts';

/**
 * Says a text by its key (`card.close`), with what is filled in; a number called `count` chooses the plural form too. A key without a text is
 * said as it is.
 */
export type Translate = (key: string, values?: Filling) => string;

/** A place to fill in: `{{won}}`, or `{{won, number}}` with its format. */
const PLACE = /\{\{\s*(\w+)\s*(?:,\s*([^}]*?)\s*)?\}\}/g;

/**
 * A translator of these strings alone, which are i18next JSON (version 4): nested keys, plural forms by suffix (`days_one`), places to fill in
 * with formats. The library itself has four times the code for what is not asked here ([0042](../docs/decisions/0042-strings-without-a-library.md)).
 */
export function createTranslator(language: string, strings: object): Translate {
  const plurals = new Intl.PluralRules(language);
  const formats = createFormats(language);

  function textOf(key: string, count: unknown): string | null {
    const form = typeof count === 'number' ? textAt(strings, `${key}_${plurals.select(count)}`) : null;
    return form ?? textAt(strings, key);
  }

  return (key, values = {}) =>
    (textOf(key, values.count) ?? key).replace(PLACE, (_, name: string, format?: string) => {
      const value = values[name];
      return value === undefined || value === null ? '' : format ? formats(format, value, values) : String(value);
    });
}

function textAt(strings: object, key: string): string | null {
  let at: unknown = strings;
  for (const name of key.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return null;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return typeof at === 'string' ? at : null;
}
