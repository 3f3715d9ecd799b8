import { STAFF_LANGUAGE } from '../../core/languages.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { shownTexts } from '../../glossary/shown-texts.ts';
import type { View } from '../site.ts';
import { describeTerm } from '../structured-data.ts';
import { lastingMeaning, tellTerm } from '../told-term.ts';
import { Helps } from './Helps.tsx';
import { ListedName } from './ListedName.tsx';
import { Page } from './Page.tsx';
import { Sources } from './Sources.tsx';
import { TermText } from './TermText.tsx';
import { TopBar } from './TopBar.tsx';
import { Urgent } from './Urgent.tsx';

/** Shows what holds on the day on which a page is read. */
export const DAYS_SCRIPT = 'days.js';

/** The page of one term in one language. */
export function TermPage({ term, view }: { term: Term; view: View }) {
  const { site, language, t } = view;
  const { name } = shownTexts(term, language);
  const told = tellTerm(term, view);
  const title = name === term.headword ? name : `${term.headword}: ${name}`;
  const file = `${term.id}.html`;
  const service = site.services.get(term.service);
  return (
    <Page
      view={view}
      file={file}
      title={`${title} – ${t('site')}`}
      description={lastingMeaning(term, language) ?? title}
      script={told.length > 1 ? DAYS_SCRIPT : undefined}
      linked={describeTerm(term, view)}
    >
      {term.urgent && <Urgent numbers={term.urgent} view={view} />}
      <TopBar view={view} file={file} />
      <main id="main" class="term" tabIndex={-1}>
        <p class="crumbs">
          <a href="index.html">{t('term.all')}</a>
          <span aria-hidden="true"> › </span>
          <a href={`index.html#${term.service}`}>{service?.name[language] ?? term.service}</a>
        </p>
        <article>
          <TermText term={term} told={told} view={view} />
          <Neighbours term={term} view={view} />
        </article>
        {service && <Helps term={term} service={service} view={view} />}
        <Sources term={term} view={view} />
      </main>
    </Page>
  );
}

/** The counterpart and the related terms, if they exist. */
function Neighbours({ term, view }: { term: Term; view: View }) {
  const { site, t } = view;
  const known = (ids: readonly (string | null)[]) => ids.flatMap((id) => site.byId.get(id ?? '') ?? []);
  const opposite = known([term.opposite]);
  const related = known([...new Set(term.related)].filter((id) => id !== term.opposite));
  return (
    <>
      {opposite.length > 0 && <Links id="opposite" title={t('term.opposite')} terms={opposite} view={view} />}
      {related.length > 0 && <Links id="related" title={t('term.related')} terms={related} view={view} />}
    </>
  );
}

function Links({ id, title, terms, view }: { id: string; title: string; terms: readonly Term[]; view: View }) {
  return (
    <section class="links" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {terms.map((term) => (
          <li key={term.id}>
            <a href={`${term.id}.html`}>
              <span class="headword" lang="ko">
                {term.headword}
              </span>{' '}
              {view.language !== STAFF_LANGUAGE && <ListedName term={term} view={view} />}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
