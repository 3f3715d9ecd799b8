import { render } from 'preact-render-to-string';
import { LANGUAGES } from '../core/languages.ts';
import { SERVICES } from '../core/services.ts';
import type { Glossary } from '../glossary/read/read-glossary.ts';
import { bindSigns } from './bind-signs.ts';
import { IndexPage } from './pages/IndexPage.tsx';
import { StartPage } from './pages/StartPage.tsx';
import { TermPage } from './pages/TermPage.tsx';
import type { Site } from './site.ts';
import { translateSite } from './translate-site.ts';

/** Every page of the glossary site as HTML by its path: `index.html`, `en/index.html`, `en/residence-card.html`. */
export function renderSite(glossary: Pick<Glossary, 'terms' | 'services'>, address: string | null = null): Map<string, string> {
  const site = arrange(glossary, address);
  const pages = new Map([['index.html', render(<StartPage site={site} />)]]);
  for (const language of LANGUAGES) {
    const view = { site, language, t: translateSite(language) };
    pages.set(`${language}/index.html`, render(<IndexPage view={view} />));
    for (const term of site.terms) pages.set(`${language}/${term.id}.html`, render(<TermPage term={term} view={view} />));
  }
  return new Map([...pages].map(([path, html]) => [path, `<!doctype html>\n${path.startsWith('fr/') ? bindSigns(html) : html}\n`]));
}

/** Services in the order in which all of Annae shows them, terms in the order of the Korean dictionary. */
function arrange({ terms, services }: Pick<Glossary, 'terms' | 'services'>, address: string | null): Site {
  const korean = new Intl.Collator('ko');
  const sorted = terms.toSorted((a, b) => korean.compare(a.headword, b.headword));
  const byService = new Map(services.map((service) => [service.id, service]));
  const groups = SERVICES.flatMap((id) => {
    const service = byService.get(id);
    const ours = sorted.filter((term) => term.service === id);
    return service && ours.length ? [{ service, terms: ours }] : [];
  });
  return { terms: sorted, byId: new Map(terms.map((term) => [term.id, term])), groups, services: byService, address };
}
