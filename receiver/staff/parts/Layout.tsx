/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { Staff } from '../roles.ts';
import type { View } from '../view.ts';

interface LayoutProps {
  view: View;
  heading: string;
  /** Who is logged in; the menu is only for them. */
  staff?: Staff;
  /** The part of the menu that this page belongs to. */
  at?: 'requests' | 'log' | 'tokens' | 'account';
  children?: Child;
}

/** The frame of every page: a document with a menu and a heading. */
export function Layout({ view, heading, staff, at, children }: LayoutProps) {
  return (
    <html lang={view.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{heading === view.title ? heading : `${heading} · ${view.title}`}</title>
        <link rel="icon" href="/staff.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/staff.css" />
      </head>
      <body>
        <header class="bar">
          <a class="brand" href="/">
            {view.title}
          </a>
          {staff ? <Menu view={view} staff={staff} at={at} /> : null}
        </header>
        <main>
          <h1>{heading}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

function Menu({ view: { t }, staff, at }: Pick<LayoutProps, 'view' | 'at'> & { staff: Staff }) {
  const current = (part: LayoutProps['at']) => (at === part ? 'page' : undefined);
  return (
    <>
      <nav>
        {staff.roles.includes('read') ? (
          <a href="/" aria-current={current('requests')}>
            {t('menu.requests')}
          </a>
        ) : null}
        <a href="/log" aria-current={current('log')}>
          {t('menu.log')}
        </a>
        {staff.roles.includes('tokens') ? (
          <a href="/tokens" aria-current={current('tokens')}>
            {t('menu.tokens')}
          </a>
        ) : null}
      </nav>
      <form class="leave" method="post" action="/log-out">
        <a class="muted" href="/account" aria-current={current('account')} title={t('menu.account')}>
          {staff.name}
        </a>
        <button type="submit">{t('menu.logOut')}</button>
      </form>
    </>
  );
}
