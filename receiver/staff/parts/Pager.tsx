/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import type { View } from '../view.ts';

interface PagerProps {
  view: View;
  page: number;
  pages: number;
  addressOf(page: number): string;
}

/** Links to newer and older pages of a list; empty where there is only one page. */
export function Pager({ view: { t }, page, pages, addressOf }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <p class="pager">
      {page > 1 ? (
        <a href={addressOf(page - 1)} rel="prev">
          {t('pager.newer')}
        </a>
      ) : null}
      <span class="muted">{t('pager.page', { page, pages })}</span>
      {page < pages ? (
        <a href={addressOf(page + 1)} rel="next">
          {t('pager.older')}
        </a>
      ) : null}
    </p>
  );
}

/** The requested page of a list, from 1. */
export function pageOf(c: Context): number {
  const page = Math.floor(Number(c.req.query('page')));
  return page >= 1 && page <= 1_000_000 ? page : 1;
}
