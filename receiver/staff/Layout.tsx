/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { View } from './view.ts';

interface LayoutProps {
  view: View;
  heading: string;
  /** Who is logged in; without one there is no menu. */
  staff?: string;
  /** The part of the menu that this page belongs to. */
  at?: 'requests' | 'log';
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

function Menu({ view: { texts }, staff, at }: Pick<LayoutProps, 'view' | 'at'> & { staff: string }) {
  return (
    <>
      <nav>
        <a href="/" aria-current={at === 'requests' ? 'page' : undefined}>
          {texts.requests}
        </a>
        <a href="/log" aria-current={at === 'log' ? 'page' : undefined}>
          {texts.log}
        </a>
      </nav>
      <form class="leave" method="post" action="/log-out">
        <span class="muted">{staff}</span>
        <button type="submit">{texts.logOut}</button>
      </form>
    </>
  );
}
