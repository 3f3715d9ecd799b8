import { createMatcher, type Matcher } from '../../core/match/find-matches.ts';
import type { TermIndex } from '../../core/match/term-index.ts';
import { joinIndex } from '../../core/own-terms/join-index.ts';
import type { OwnTerms } from '../../core/own-terms/own-terms.ts';
import { type OwnReading, readOwnTerms } from '../../core/own-terms/read-own-terms.ts';
import { countTerms } from '../../core/route/evidence/gather-evidence.ts';
import type { LoadFile } from '../load-file.ts';
import type { Assistant } from '../start-assistant.ts';
import { openWidgetFiles, type WidgetFiles } from '../widget-files.ts';
import { findExcluded } from './find-excluded.ts';
import { loadOwnTerms } from './load-own-terms.ts';
import { withOwnFiles } from './own-files.ts';

export interface OwnTermsOptions {
  /** The address of the file, or what would be in it. */
  terms: string | object;
  document: Document;
  index: TermIndex;
  load: LoadFile;
}

type PageWords = Pick<Assistant, 'terms' | 'values' | 'isTranslated' | 'goTo' | 'goToValue' | 'learn' | 'known' | 'setKnown'>;

/** An agency's own terms beside ours: what marks, lists and explains both. */
export interface OwnWords {
  index: TermIndex;
  /** The widget's files, with those terms in them. */
  files: WidgetFiles;
  /** Our terms that are not marked here: as if the reader knew them. */
  excluded: ReadonlySet<number>;
  /** The page for the list of words, in which nobody has said to know those. */
  pageOf(page: PageWords): PageWords;
}

/** Reads and compiles an agency's own terms. Never rejects; null where nothing of them can be used. The widget loads this code for pages that set some. */
export async function openOwnTerms(options: OwnTermsOptions): Promise<OwnWords | null> {
  const { terms, document } = options;
  try {
    const isAddress = typeof terms === 'string';
    const reading = readOwnTerms(isAddress ? await loadOwnTerms(new URL(terms, document.baseURI), fetch) : terms);
    if (reading.problems.length) say(terms, reading);
    // Between two pieces of work, each of some milliseconds, the page handles its events.
    await new Promise((resolve) => setTimeout(resolve));
    return await join(reading.terms, options);
  } catch (fault) {
    say(terms, { fault });
    return null;
  }
}

async function join(terms: OwnTerms, { document, index, load }: OwnTermsOptions): Promise<OwnWords> {
  const files = openWidgetFiles(load);
  const excluded = await findExcluded(terms.exclusions, index, files);
  const by = terms.by ?? document.location.host;
  let match: Matcher | null = null;

  /** Of ours. A card asks for them, and no mark, so that our matcher is made for the first card. */
  function termsIn(headword: string): number[] {
    match ??= createMatcher(index);
    return countTerms(headword, match).map(({ term }) => term);
  }

  return {
    index: joinIndex(index, terms.additions),
    files: withOwnFiles(files, { additions: terms.additions, by, first: index.level.length, termsIn }),
    excluded,
    pageOf: (page) => ({
      ...page,
      known: () => new Set([...page.known()].filter((term) => !excluded.has(term))),
      setKnown: (known) => page.setKnown(new Set([...excluded, ...known])),
    }),
  };
}

/** Nothing waits for what is said; its texts are loaded only now. */
function say(terms: string | object, wrong: { fault: unknown } | Pick<OwnReading, 'problems'>): void {
  const written = typeof terms === 'string' ? `data-terms="${terms}"` : 'terms';
  void import('./say-own-terms.ts').then(({ sayOwnTerms }) => sayOwnTerms(written, wrong)).catch(() => {});
}
