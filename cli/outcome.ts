/** What a command prints, and its exit code: 1 where the input has problems, 130 where the user stopped it. */
export interface Outcome {
  output: string;
  code: 0 | 1 | 130;
}
