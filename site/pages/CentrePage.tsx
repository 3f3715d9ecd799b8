import { Phone } from '../../components/Phone.tsx';
import { STAFF_LANGUAGE } from '../../core/languages.ts';
import type { CentreFile } from '../../glossary/schema/centre-schema.ts';
import { CENTRES_FILE, centreFile } from '../centre-files.ts';
import { describeHours } from '../describe-hours.ts';
import { formatDate } from '../format-date.ts';
import { listLanguages } from '../list-languages.ts';
import { listNames } from '../list-names.ts';
import type { View } from '../site.ts';
import { describeCentre } from '../structured-data.ts';
import { Mixed } from './Mixed.tsx';
import { Page } from './Page.tsx';
import { Programmes } from './Programmes.tsx';
import { TopBar } from './TopBar.tsx';

/** The page of one centre in one language: how to reach it, what it helps with, what it offers, and how sure each of that is. */
export function CentrePage({ centre, view }: { centre: CentreFile; view: View }) {
  const { language, t } = view;
  const file = centreFile(centre);
  const name = centre.name[language];
  return (
    <Page
      view={view}
      file={file}
      title={`${name} – ${t('site')}`}
      description={describeSubjects(centre, view)}
      linked={describeCentre(centre, view)}
    >
      <TopBar view={view} file={file} />
      <main id="main" class="centre" tabIndex={-1}>
        <p class="crumbs">
          <a href={CENTRES_FILE}>{t('centres.title')}</a>
        </p>
        <article>
          <h1>{name}</h1>
          {language !== STAFF_LANGUAGE && (
            <p class="headword" lang="ko">
              {centre.name.ko}
            </p>
          )}
          <Reaching centre={centre} view={view} />
          <p>{describeSubjects(centre, view)}</p>
          {centre.notes && (
            <p>
              <Mixed text={centre.notes[language]} />
            </p>
          )}
          {centre.programmes.length > 0 && <Programmes programmes={centre.programmes} view={view} />}
          <Evidence centre={centre} view={view} />
        </article>
      </main>
    </Page>
  );
}

function Reaching({ centre: { address, phone, hours, holidays, languages, languageCount }, view }: { centre: CentreFile; view: View }) {
  const { language, t } = view;
  return (
    <div class="reaching">
      {address && (
        <p>
          {address[language]}
          {language !== STAFF_LANGUAGE && (
            <>
              <br />
              <span lang="ko">{address.ko}</span>
            </>
          )}
        </p>
      )}
      {phone ? <Phone number={phone} label={t('helps.call', { number: phone })} /> : <p>{t('centres.noPhone')}</p>}
      {hours.map((each) => (
        <p key={`${each.days} ${each.from}`}>{describeHours(each, view)}</p>
      ))}
      <p>{t(hours.length === 0 ? 'helps.hoursUnknown' : holidays ? 'helps.holidays' : 'helps.noHolidays')}</p>
      <p>{t('helps.languages', { languages: listLanguages(languages, language) })}</p>
      {languageCount !== null && <p>{t('helps.moreLanguages', { number: languageCount })}</p>}
      {languageCount === null && languages.length === 1 && <p>{t('helps.otherLanguages')}</p>}
    </div>
  );
}

function Evidence({ centre: { sources }, view: { language, t } }: { centre: CentreFile; view: View }) {
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{t('term.sources')}</h2>
      <ul>
        {sources.map(({ fact, source, asOf }) => (
          <li key={`${fact} ${source}`}>
            {t(`centres.facts.${fact}`)}: {source} · {asOf ? t('helps.asOf', { date: formatDate(asOf, language) }) : t('helps.noDate')}
          </li>
        ))}
      </ul>
      <p class="note">{t('helps.mayChange')}</p>
    </section>
  );
}

function describeSubjects({ services }: CentreFile, { site, language, t }: View): string {
  return t('centres.subjects', {
    subjects: listNames(
      services.map((id) => site.services.get(id)?.name[language] ?? id),
      language,
    ),
  });
}
