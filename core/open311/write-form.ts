/** Names and values of a form, in order; a name may come again. */
export type FormFields = readonly (readonly [name: string, value: string | null])[];

/**
 * Writes `application/x-www-form-urlencoded` in UTF-8, as forms and query strings are. What is null or empty is left out:
 * to Open311 they are the same, and some servers refuse an empty `jurisdiction_id`. Half a surrogate pair becomes U+FFFD.
 */
export function writeForm(fields: FormFields): string {
  return fields.flatMap(([name, value]) => (value ? [`${encode(name)}=${encode(value)}`] : [])).join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%20', '+');
}
