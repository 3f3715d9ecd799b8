/**
 * What each kind of evidence is worth, in one table, so that a change can be judged in one place. The units are
 * arbitrary; only their relations count. Measured by `npm run eval` on tests/core/route/pages.yaml.
 */
export const WEIGHTS = {
  /** The user's own words say it best: one keyword outweighs a whole page. */
  words: 24,
  /** A term the user asked about outweighs a page without a clear subject, unless the term tells little (fee, passport). */
  asked: 20,
  /** Most that a title can give; a page is about what its title says. */
  title: 6,
  /** Most that the body can give. */
  body: 5,
  /** Most that the words of its running text can give, beside the terms. */
  text: 5,
  /** A site's usual subject; a page may have another … */
  host: 1.7,
  /** … and does so more often than not on the sites of district offices and of the government's portal. */
  generalHost: 0.7,
} as const;

/**
 * A page has a clear subject if that has so much evidence, and so many times as much as the next; the service of a term that
 * the user asked about then gets this part of it.
 */
export const CLEAR = { least: 6, lead: 1.5, second: 0.9 } as const;

/** The classifier's log-odds are divided by this; its probabilities hold as they are (held-out examples). */
export const TEMPERATURE = 1;
/** A service that no keyword names has this part of what the keywords of all have. */
export const UNNAMED = 1 / 2;
/** However unlikely the classifier makes it, a service that a keyword names keeps this part: more text never makes a keyword vanish. */
export const NAMED = 0.1;
/** What weighs less is left out. */
export const FAINT = 0.25;

/** A hint (`findHints`) in running text, for each bit of its log-odds, beside a keyword. */
export const HINT = 0.4;

/** How fast title, body and text approach their most: the evidence that gives half of it. */
export const HALF = { title: 0.6, body: 2, text: 3 } as const;

/** A keyword in the title, beside a term that tells all. */
export const TITLE_KEYWORD = 0.6;

/** A hint in the title, for each bit: it decides where the title names little else. */
export const TITLE_HINT = 0.08;

/** The first use of a term; each doubling adds `REPEAT`. */
export const SINGLE = 0.5;
export const REPEAT = 0.5;
/** On a page that names terms of this many services, first uses up to so many times the average count but this part. */
export const MENU = { services: 8, share: 1.5, single: 0.3 } as const;

/** Of what a title or a body names, the part that emergencies must be for the page to be about one … */
export const URGENT_SHARE = { title: 0.3, body: 0.5 } as const;
/** … and the uses of emergency terms below which a body names them in passing (a footer's 112). */
export const URGENT_USES = 3;

/** From these odds on, an emergency outweighs all other evidence together. */
export const SURE_ODDS = 6;

/** What is not known: the part of the whole that no service gets. */
export const UNKNOWN = 1.5;
