import { LANGUAGES } from '../../core/languages.ts';
import { readLanguage } from '../../locales/read-locales.ts';
import { missingLink } from '../proposal-links.ts';
import type { View } from '../site.ts';

/** The links to all words, to the form for others, and to the other languages, at the top of every page. */
export function TopBar({ view: { language, t }, file }: { view: View; file: string }) {
  const missing = missingLink(language);
  return (
    <header class="top">
      <a class="brand" href="index.html">
        {t('site')}
      </a>
      <a class="missing-word" href={missing.href}>
        {missing.name}
      </a>
      <nav aria-label={t('language')}>
        <ul class="languages">
          {LANGUAGES.map((other) => (
            <li key={other}>
              <a href={`../${other}/${file}`} lang={other} hreflang={other} aria-current={other === language ? 'page' : undefined}>
                {readLanguage(other).name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
