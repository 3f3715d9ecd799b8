import type { CheckReport } from '../check/check-report.ts';
import type { AnnaeOptions } from '../options/annae-options.ts';

export type { CheckFinding, CheckReport } from '../check/check-report.ts';
export type { AnnaeEvent } from '../events/annae-event.ts';
export type { AnnaeOptions } from '../options/annae-options.ts';

/** What a page sets that starts Annae by itself: all that a script tag can set, and where the files are. */
export interface StartOptions extends AnnaeOptions {
  /**
   * The address under which your server has the folder `widget` of this package, such as `/annae/`; its scripts are loaded when they are needed.
   * Without it they are looked for beside this module, which fits where the package is served as it is and nothing bundles it.
   */
  files?: string | URL;
}

/** Annae as it runs in a page. */
export interface RunningAnnae {
  /** Opens the list of terms on the page. */
  open(): void;
  /** Takes everything off the page again; it can be started anew. */
  stop(): void;
  /** Prints what is set and what does not work, in Korean or English, and resolves with the same. */
  check(language?: 'ko' | 'en'): Promise<CheckReport>;
}

/**
 * Starts Annae in the page, once: marks the terms, and shows the button. Resolves with what runs, or with null where it runs already, where the
 * browser is too old, and where it cannot start, which one line in the console explains. Adds no global. Never rejects.
 */
export type StartAnnae = (options?: StartOptions) => Promise<RunningAnnae | null>;
