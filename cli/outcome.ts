/** What a command prints, and its exit code: 1 where the input has problems. */
export interface Outcome {
  output: string;
  code: 0 | 1;
}
