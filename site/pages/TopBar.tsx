import { LANGUAGES } from '../../core/languages.ts';
import { readLanguage } from '../../locales/read-locales.ts';
import type { View } from '../site.ts';

/** The links to all words and to the other languages, at the top of every page. */
export function TopBar({ view: { language, t }, file }: { view: View; file: string }) {
  return (
    <header class="top">
      <a class="brand" href="index.html">
        {t('site')}
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
