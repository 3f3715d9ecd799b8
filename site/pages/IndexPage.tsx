import { STAFF_LANGUAGE } from '../../core/languages.ts';
import { namesElsewhere } from '../../glossary/names-elsewhere.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { shownTexts } from '../../glossary/shown-texts.ts';
import { CENTRES_FILE } from '../centre-files.ts';
import { missingLink } from '../proposal-links.ts';
import type { View } from '../site.ts';
import { describeSet } from '../structured-data.ts';
import { AllWords } from './AllWords.tsx';
import { ListedName } from './ListedName.tsx';
import { Page } from './Page.tsx';
import { TopBar } from './TopBar.tsx';

/** All terms in one language, grouped by service. The script only adds the search; what is `whole` gives way to what it finds. */
export function IndexPage({ view }: { view: View }) {
  const { site, language, t } = view;
  const title = t('index.title');
  const intro = t('index.intro', { count: site.terms.length });
  return (
    <Page view={view} file="index.html" title={`${title} – ${t('site')}`} description={intro} script="search.js" linked={describeSet(view)}>
      <TopBar view={view} file="index.html" />
      <main id="main" class="index" tabIndex={-1}>
        <h1>{title}</h1>
        <p class="intro">{intro}</p>
        <p>
          <a href={`../read/index.html?lang=${language}`}>{t('read')}</a>
        </p>
        <p>
          <a href={CENTRES_FILE}>{t('centres.title')}</a>
        </p>
        <Search view={view} />
        <ol class="results" hidden />
        <nav class="subjects whole" aria-labelledby="subjects">
          <h2 id="subjects">{t('index.subjects')}</h2>
          <ul>
            {site.groups.map(({ service, terms }) => (
              <li key={service.id}>
                <a href={`#${service.id}`}>
                  {service.name[language]} <span class="count">{terms.length}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {site.groups.map(({ service, terms }) => (
          <section key={service.id} class="group whole" aria-labelledby={service.id}>
            <h2 id={service.id}>{service.name[language]}</h2>
            <ul>
              {terms.map((term) => (
                <Entry key={term.id} term={term} view={view} />
              ))}
            </ul>
          </section>
        ))}
        <AllWords view={view} />
      </main>
    </Page>
  );
}

/** Hidden until the script shows it, because the search cannot work without the script. */
function Search({ view: { t, language } }: { view: View }) {
  const missing = missingLink(language);
  return (
    <search class="search" hidden>
      <label for="find">{t('index.find')}</label>
      <input id="find" type="search" aria-describedby="find-in" autocomplete="off" autocapitalize="off" spellcheck={false} />
      <p id="find-in">{t('index.findIn')}</p>
      <p role="status" data-shown={t('index.shown')} data-none={t('index.none')} />
      <p class="not-found" hidden>
        <a href={missing.href}>{missing.name}</a>
      </p>
    </search>
  );
}

function Entry({ term, view }: { term: Term; view: View }) {
  const { name, also, language } = shownTexts(term, view.language);
  // The script knows the other Korean spellings.
  const others = language === STAFF_LANGUAGE ? [] : [...also, ...namesElsewhere(term, language).map(([, other]) => other)];
  return (
    <li class="entry" data-also={others.length ? others.join('\n') : undefined}>
      <a href={`${term.id}.html`}>
        <span class="headword" lang="ko">
          {term.headword}
        </span>{' '}
        <span class="romanised" lang="ko-Latn">
          {term.romanised}
        </span>{' '}
        {name !== term.headword && <ListedName term={term} view={view} />}
      </a>
    </li>
  );
}
