/** Wrong use, or input that cannot be read. The user sees one line, and the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
