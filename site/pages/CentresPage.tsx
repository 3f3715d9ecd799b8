import { CENTRES_FILE, centreFile } from '../centre-files.ts';
import { listNames } from '../list-names.ts';
import type { View } from '../site.ts';
import { describeCentres } from '../structured-data.ts';
import { Page } from './Page.tsx';
import { TopBar } from './TopBar.tsx';

/** All centres in one language, by region, and the regions of which none is known. */
export function CentresPage({ view }: { view: View }) {
  const { site, language, t } = view;
  const without = site.regions.filter(({ centres }) => centres.length === 0).map(({ region }) => region[language]);
  const title = t('centres.title');
  return (
    <Page view={view} file={CENTRES_FILE} title={`${title} – ${t('site')}`} description={t('centres.intro')} linked={describeCentres(view)}>
      <TopBar view={view} file={CENTRES_FILE} />
      <main id="main" class="centres" tabIndex={-1}>
        <p class="crumbs">
          <a href="index.html">{t('term.all')}</a>
        </p>
        <h1>{title}</h1>
        <p class="intro">{t('centres.intro')}</p>
        {site.regions
          .filter(({ centres }) => centres.length > 0)
          .map(({ region, centres }) => (
            <section key={region.id} class="links" aria-labelledby={region.id}>
              <h2 id={region.id}>{region[language]}</h2>
              <ul>
                {centres.map((centre) => (
                  <li key={centre.id}>
                    <a href={centreFile(centre)}>{centre.name[language]}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        {without.length > 0 && <p class="note">{t('centres.none', { regions: listNames(without, language) })}</p>}
      </main>
    </Page>
  );
}
