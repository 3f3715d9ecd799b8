import type { TermIndex } from '../../core/match/term-index.ts';
import type { Redactor } from '../../core/redact/create-redactor.ts';
import type { LanguageSigns } from './language/guess-language.ts';
import type { CodePlace } from './scripts/look-at-code.ts';

/** A page as it was fetched. */
export interface PageInput {
  bytes: Uint8Array;
  /** Where it was read, after redirects: an address, or a path below the folder given. */
  address: string;
  /** Names in small letters. Empty for a file. */
  headers: Readonly<Record<string, string | undefined>>;
  /** Links between the home page and this one; null where nobody followed any. */
  depth: number | null;
  /** What was recognised in the page's images, by their absolute address; missing where nobody looked. */
  pictures?: ReadonlyMap<string, string>;
  /** What was found in scripts that the page loads; missing where nobody looked. */
  scripts?: readonly LoadedScript[];
}

/** What was found in a script that pages load. Its text is not kept. */
export interface LoadedScript {
  /** An address, or a path below the folder given. */
  address: string;
  places: readonly CodePlace[];
}

/** What the audit knows beside the page. */
export interface PageKnowledge {
  index: TermIndex;
  /** The terms' ids by their numbers in the index. */
  termIds: readonly string[];
  /** What languages are told by. */
  languages: LanguageSigns;
  /** Languages by the telephone number, in digits, of contacts that speak more than Korean. */
  phones: ReadonlyMap<string, readonly string[]>;
  /** Strikes personal details out of all that a result quotes. */
  redactor: Redactor;
}
