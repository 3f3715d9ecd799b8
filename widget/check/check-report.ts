/** What `Annae.check()` has found out: the same that it prints. */
export interface CheckReport {
  version: string;
  isRunning: boolean;
  /** How many words are marked now, near the view. */
  marks: number;
  /** What is set, as the tag or the call has it: `data-lang="en"`, `lang: "en"`. */
  set: readonly string[];
  /** What does not work, or not as it was meant; in the language that was asked for. */
  findings: readonly CheckFinding[];
  /** What the document itself says of its policy; null where it says nothing, and what the server sends is not known. */
  policy: { meta: readonly string[] | null; trustedTypes: 'in the browser' | 'not in the browser' };
}

export interface CheckFinding {
  about: 'start' | 'option' | 'colours' | 'file' | 'terms' | 'centre' | 'way-in';
  text: string;
}
