import { render } from 'preact-render-to-string';
import { LANGUAGES } from '../core/languages.ts';
import { bindSigns } from './bind-signs.ts';
import { CENTRES_FILE, centreFile } from './centre-files.ts';
import { CentrePage } from './pages/CentrePage.tsx';
import { CentresPage } from './pages/CentresPage.tsx';
import { IndexPage } from './pages/IndexPage.tsx';
import { StartPage } from './pages/StartPage.tsx';
import { TermPage } from './pages/TermPage.tsx';
import type { Site } from './site.ts';
import { translateSite } from './translate-site.ts';

/** Every page of the glossary site as HTML by its path: `index.html`, `en/index.html`, `en/residence-card.html`. */
export function renderSite(site: Site): Map<string, string> {
  const pages = new Map([['index.html', render(<StartPage site={site} />)]]);
  for (const language of LANGUAGES) {
    const view = { site, language, t: translateSite(language) };
    pages.set(`${language}/index.html`, render(<IndexPage view={view} />));
    pages.set(`${language}/${CENTRES_FILE}`, render(<CentresPage view={view} />));
    for (const centre of site.regions.flatMap(({ centres }) => centres)) {
      pages.set(`${language}/${centreFile(centre)}`, render(<CentrePage centre={centre} view={view} />));
    }
    for (const term of site.terms) pages.set(`${language}/${term.id}.html`, render(<TermPage term={term} view={view} />));
  }
  return new Map([...pages].map(([path, html]) => [path, `<!doctype html>\n${path.startsWith('fr/') ? bindSigns(html) : html}\n`]));
}
