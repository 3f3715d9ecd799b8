import type { Term } from '../../glossary/schema/term-schema.ts';

type Source = Term['sources'][number];

/** A source in one text: “출입국관리법 제31조”, or the address of a page. */
export function sourceText(source: Source): string {
  return 'law' in source ? [source.law, source.article].filter(Boolean).join(' ') : source.page;
}
