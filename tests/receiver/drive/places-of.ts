/** The names of the places for values (`{{name}}`) in each text, by the text's path. The forms of a plural count as one text. */
export function placesOf(texts: object, path = ''): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]: [string, string | object]) =>
      typeof text === 'string'
        ? [[path + key.replace(/_(one|other)$/, ''), (text.match(/\{\{[\w, ]+\}\}/g) ?? []).sort()]]
        : Object.entries(placesOf(text, `${path}${key}.`)),
    ),
  );
}
