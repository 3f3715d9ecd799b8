import type { Source } from '../core/explanation.ts';

/** A source in a few words: a statute with its article, or the host of an official page. */
export function nameSource(source: Source): string {
  return 'page' in source ? new URL(source.page).host : [source.law, source.article].filter(Boolean).join(' ');
}
