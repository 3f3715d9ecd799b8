import type { CheckReport } from './check/check-report.ts';
import type { AnnaeOptions } from './options/annae-options.ts';

/** What runs on a page. */
export interface AnnaeHandle {
  /** Opens the list of terms on the page. */
  open(): void;
  /** Takes everything off the page again. */
  stop(): void;
}

/** What a page can call. */
export interface AnnaeApi extends AnnaeHandle {
  /** Of the script, as `package.json` has it. */
  readonly version: string;
  /** Starts with these options, over those of the tag. Where it runs already, nothing changes. */
  start(options?: AnnaeOptions): AnnaeHandle;
  /** Prints what is set and what does not work, in Korean or English, and resolves with the same. */
  check(language?: 'ko' | 'en'): Promise<CheckReport>;
}
