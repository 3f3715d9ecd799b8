/** An object of an answer, its fields not checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The most lists and objects that may be around an item. */
const MOST_WRAPPERS = 6;

/**
 * The items of a list, however it is wrapped: `[…]`, `{services: […]}`, `{services: {service: …}}`, lists within lists, a
 * single item without any. An item is an object with one of `keys`; `names` are those of the wrappers. Anything else is
 * skipped. Null when there is nothing but that: a list of another kind must not look like an empty list.
 */
export function findItems(value: unknown, { names, keys }: { names: readonly string[]; keys: readonly string[] }): Fields[] | null {
  const found: Fields[] = [];
  let strange = false;
  const walk = (inner: unknown, depth: number) => {
    if (inner === null || inner === undefined || inner === '') return;
    if (isFields(inner) && keys.some((key) => key in inner)) {
      found.push(inner);
      return;
    }
    const parts = depth < MOST_WRAPPERS ? partsOf(inner, names) : null;
    if (!parts) strange = true;
    else for (const part of parts) walk(part, depth + 1);
  };
  walk(value, 0);
  return strange && found.length === 0 ? null : found;
}

/** The text of a field; numbers and lone list items are texts, blanks and empty objects are nothing. */
export function getText(fields: Fields, name: string): string | null {
  return textOf(fields[name]);
}

/** A field that says yes or no, in whatever way; `otherwise` when it says neither. */
export function getFlag(fields: Fields, name: string, otherwise: boolean): boolean {
  const text = textOf(fields[name])?.toLowerCase() ?? '';
  if (['true', '1', 'yes', 't', 'y'].includes(text)) return true;
  return ['false', '0', 'no', 'f', 'n'].includes(text) ? false : otherwise;
}

/** The texts of a field that is an array, elements of XML, or a single one. */
export function getTexts(fields: Fields, name: string): string[] {
  const value = fields[name];
  const parts = isFields(value) ? Object.values(value).flat() : [value].flat();
  return parts.flatMap((part) => textOf(part) ?? []);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a wrapper holds, or null if the value is not a wrapper. PHP writes a list with gaps as an object with numbers for names. */
function partsOf(value: unknown, names: readonly string[]): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isFields(value)) return null;
  const all = Object.keys(value);
  const inside = all.filter((name) => names.includes(name) || /^\d+$/.test(name));
  return inside.length > 0 || all.length === 0 ? inside.map((name) => value[name]) : null;
}

function textOf(value: unknown): string | null {
  const inner = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (typeof inner === 'number' || typeof inner === 'boolean') return String(inner);
  return typeof inner === 'string' ? inner.trim() || null : null;
}
