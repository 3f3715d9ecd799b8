import { LANGUAGES } from '../../core/languages.ts';
import { readLanguage } from '../../locales/read-locales.ts';
import type { Site } from '../site.ts';
import { translateSite } from '../translate-site.ts';

/** The first page of the site, on which readers choose a language. */
export function StartPage({ site }: { site: Site }) {
  const t = translateSite('en');
  const intro = t('index.intro', { count: site.terms.length });
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{t('site')}</title>
        <meta name="description" content={intro} />
        <link rel="icon" href="icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="site.css" />
        {site.address && <link rel="canonical" href={`${site.address}index.html`} />}
        <link rel="alternate" hreflang="x-default" href={`${site.address ?? ''}index.html`} />
        {LANGUAGES.map((language) => (
          <link key={language} rel="alternate" hreflang={language} href={`${site.address ?? ''}${language}/index.html`} />
        ))}
      </head>
      <body>
        <main class="start">
          <h1>{t('site')}</h1>
          <ul>
            {LANGUAGES.map((language) => (
              <li key={language}>
                <a href={`${language}/index.html`} lang={language} hreflang={language}>
                  <span class="headword">{readLanguage(language).name}</span>{' '}
                  <span class="name">{translateSite(language)('index.title')}</span>
                </a>
              </li>
            ))}
          </ul>
          <p>
            <a href="read/index.html">{t('read')}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
