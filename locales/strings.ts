import type audit from './en/audit.json';
import type auditRun from './en/audit-run.json';
import type configure from './en/configure.json';
import type digest from './en/digest.json';
import type facts from './en/facts.json';
import type interfaceStrings from './en/interface.json';
import type manifest from './en/manifest.json';
import type newTerm from './en/new-term.json';
import type open311 from './en/open311.json';
import type options from './en/options.json';
import type phrases from './en/phrases.json';
import type proposal from './en/proposal.json';
import type reader from './en/reader.json';
import type request from './en/request.json';
import type review from './en/review.json';
import type settings from './en/settings.json';
import type site from './en/site.json';
import type staff from './en/staff.json';
import type values from './en/values.json';
import type wordForm from './en/word-form.json';

/**
 * The files of strings in a language's folder, each with the keys of the file that is written first (English, or Korean where
 * English does not exist): `Strings['request']` is what `request.json` holds.
 */
export interface Strings {
  interface: typeof interfaceStrings;
  /** What the browser says of the extension. */
  manifest: typeof manifest;
  request: typeof request;
  /** The extension's own pages: welcome, settings and what opens at its button. */
  settings: typeof settings;
  site: typeof site;
  phrases: typeof phrases;
  /** What `annae glossary new` asks. */
  'new-term': typeof newTerm;
  /** The sheet and the page by which texts of the glossary are reviewed. */
  review: typeof review;
  open311: typeof open311;
  staff: typeof staff;
  /** The report on a site; in Korean and English alone, like what the staff reads. */
  audit: typeof audit;
  /** The page on which an agency sets the widget up; in Korean and English alone. */
  configure: typeof configure;
  /** What is said of a letter. */
  digest: typeof digest;
  /** The page on which letters are read. */
  reader: typeof reader;
  /** What readers tell those who tend the glossary, and the buttons for it. */
  proposal: typeof proposal;
  /** The form of the site in which a word is written. */
  'word-form': typeof wordForm;
  /** What the authors of pages with the script tag are told, in Korean and English alone. */
  options: typeof options;
  /** What amounts, dates, periods and codes of a text mean. */
  values: typeof values;
  /** Deadlines, fees and other numbers of the glossary in words. */
  facts: typeof facts;
  /** What `annae audit` says while and after it runs. */
  'audit-run': typeof auditRun;
}

/** The name of a file of strings, without `.json`. */
export type StringsPart = keyof Strings;

/** The name of a file of words, without `.yaml`. */
export type WordsPart = 'routing' | 'redaction';
