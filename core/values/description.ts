/** A text by its key, with what is filled in: numbers, dates, or other texts by their keys. */
export interface Description {
  key: string;
  values: Readonly<Record<string, unknown>>;
}

/** A description of this key. */
export function describe(key: string, values: Description['values']): Description {
  return { key, values };
}
