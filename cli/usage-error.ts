/** Wrong use, or input that cannot be read: one line for the user, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
