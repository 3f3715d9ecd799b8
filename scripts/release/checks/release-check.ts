/** What a check looks at. */
export interface CheckedRelease {
  /** The project's folder. */
  project: string;
  /** The folder in which the release was laid out. */
  folder: string;
  /** The day in Seoul, `YYYY-MM-DD`. */
  today: string;
}

/** One thing that has to be right before anything is given out. */
export interface ReleaseCheck {
  name: string;
  /** One sentence for each thing that is wrong, with what to do. */
  find(release: CheckedRelease): readonly string[] | Promise<readonly string[]>;
}
