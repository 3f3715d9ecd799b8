import { listFields } from '../../../audit/page/forms/list-fields.ts';
import type { Look, Seen } from '../../../audit/page/look.ts';
import type { PageInput } from '../../../audit/page/page-input.ts';
import { openPage } from '../../../audit/page/read/open-page.ts';
import type { PageView } from '../../../audit/page/read/page-view.ts';
import type { FindingKind } from '../../../audit/page-audit.ts';

/** A page as the looks see it. */
export function viewOf(html: string, page: Partial<PageInput> = {}): PageView {
  const opened = openPage({ bytes: Buffer.from(html), address: 'https://www.gaon.go.kr/apply/index.do', headers: {}, depth: 0, ...page });
  if ('fault' in opened) throw new Error(opened.detail);
  return opened.view;
}

/** What a look sees on a page in Korean. */
export function seenBy(look: Look, html: string, page: Partial<PageInput> = {}): readonly Seen[] {
  const view = viewOf(html, page);
  return look(view, { language: { declared: 'ko', found: 'ko' }, fields: listFields(view) });
}

/** The kinds of what a look sees, in order. */
export function kindsSeenBy(look: Look, html: string): FindingKind[] {
  return seenBy(look, html).map(({ kind }) => kind);
}
