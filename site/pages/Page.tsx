import type { ComponentChildren } from 'preact';
import { LANGUAGES } from '../../core/languages.ts';
import { readLanguage } from '../../locales/read-locales.ts';
import { LICENCE } from '../licence.ts';
import type { View } from '../site.ts';
import type { Linked } from '../structured-data.ts';
import { Filled } from './Filled.tsx';
import { LinkedData } from './LinkedData.tsx';

export interface PageProps {
  view: View;
  /** Name of the page's file, the same in every language. */
  file: string;
  title: string;
  description: string;
  /** The name of a script beside the folders of the languages, if the page has one. */
  script?: string;
  /** What search engines are told of the page. */
  linked: Linked;
  children: ComponentChildren;
}

/** A whole document around the contents of a page: head, skip link and footer. */
export function Page({ view, file, title, description, script, linked, children }: PageProps) {
  const { language, t } = view;
  return (
    <html lang={language} dir={readLanguage(language).direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="icon" href="../icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="../site.css" />
        <link rel="stylesheet" href="../print.css" media="print" />
        <link rel="license" href={LICENCE.url} />
        <Alternates view={view} file={file} />
        <LinkedData data={linked} />
        {script && <script src={`../${script}`} defer />}
      </head>
      <body>
        <a class="skip" href="#main">
          {t('skip')}
        </a>
        {children}
        <Footer view={view} />
      </body>
    </html>
  );
}

/** The same page in the other languages, for search engines. */
function Alternates({ view: { site, language }, file }: Pick<PageProps, 'view' | 'file'>) {
  const base = site.address ?? '../';
  return (
    <>
      {site.address && <link rel="canonical" href={`${base}${language}/${file}`} />}
      {LANGUAGES.map((other) => (
        <link key={other} rel="alternate" hreflang={other} href={`${base}${other}/${file}`} />
      ))}
      <link rel="alternate" hreflang="x-default" href={file === 'index.html' ? `${base}index.html` : `${base}en/${file}`} />
    </>
  );
}

function Footer({ view }: Pick<PageProps, 'view'>) {
  return (
    <footer>
      <p>{view.t('footer.advice')}</p>
      <p>
        <Filled view={view} text="footer.licence" name="licence">
          <a href={LICENCE.url} rel="license">
            {LICENCE.name}
          </a>
        </Filled>{' '}
        <a href="index.html#downloads">{view.t('downloads.title')}</a>
      </p>
    </footer>
  );
}
