import { findLanguage, STAFF_LANGUAGE } from '../../core/languages.ts';
import type { PageAudit } from '../page-audit.ts';
import type { PageName } from './site-report.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const LONGEST_TEXT = 200;

/** Whether a page is read by people who can read Korean alone. Where its text is too short to tell, it is what it says to be. */
export function isKorean(page: Pick<PageAudit, 'lang'>): boolean {
  return (textLanguage(page) ?? STAFF_LANGUAGE) === STAFF_LANGUAGE;
}

/** The language of the text of a page: what was found in it or, where it is too short to tell, what it says of itself; null for neither. */
export function textLanguage({ lang }: Pick<PageAudit, 'lang'>): string | null {
  const tag = lang.found ?? lang.declared;
  return tag === null ? null : languageOf(tag);
}

/** By what a reader of the report recognises a page. */
export function nameOf(page: Pick<PageAudit, 'address' | 'title' | 'lang'>): PageName {
  return { address: page.address, title: clip(page.title), language: textLanguage(page) };
}

/**
 * The language that a tag (BCP 47) stands for: one of ours, or its first part; null for what is no language, so that a page cannot fill the
 * report with made-up ones. Traditional Chinese is not the simplified Chinese that we speak.
 */
export function languageOf(tag: string): string | null {
  if (/^zh-(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
  const ours = findLanguage(tag);
  if (ours) return ours;
  const base = tag.toLowerCase().split(/[-_]/)[0]!;
  return /^[a-z]{2,3}$/.test(base) && NAMES.of(base) ? base : null;
}

/** A text of a page as the report shows it: one line, not too long, whatever the page holds. */
export function clip(text: string, longest = LONGEST_TEXT): string {
  const line = text
    .slice(0, 2 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
