/** A longer pattern is not for a name or a number. */
const LONGEST = 300;

/**
 * Whether a field with a `pattern` takes one of some values, as browsers decide it (WHATWG HTML, “the pattern attribute”); null for a
 * pattern that browsers ignore, since it is none. The values must be short: a pattern of a stranger can take a time that doubles with each
 * character.
 */
export function accepts(pattern: string, values: readonly string[]): boolean | null {
  if (pattern.length > LONGEST) return null;
  try {
    const expression = new RegExp(`^(?:${pattern})$`, 'v');
    return values.some((value) => expression.test(value));
  } catch {
    return acceptsByOldRules(pattern, values);
  }
}

/** Browsers before 2023 read patterns with the `u` flag, in which [a-z_-] needs no escape. */
function acceptsByOldRules(pattern: string, values: readonly string[]): boolean | null {
  try {
    const expression = new RegExp(`^(?:${pattern})$`, 'u');
    return values.some((value) => expression.test(value));
  } catch {
    return null;
  }
}
