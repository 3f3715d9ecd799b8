import type { ComponentChildren } from 'preact';
import { languageInSentence } from '../../core/language-in-sentence.ts';
import { type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import { namesElsewhere } from '../../glossary/names-elsewhere.ts';
import { validReviews } from '../../glossary/reviews-of.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { shownTexts } from '../../glossary/shown-texts.ts';
import { formatDate } from '../format-date.ts';
import type { View } from '../site.ts';
import type { ToldTerm } from '../told-term.ts';
import { Facts } from './Facts.tsx';
import { Filled } from './Filled.tsx';
import { Mixed } from './Mixed.tsx';

/** What a term is called, what it means and what to do; in Korean, its easy Korean alone. A text in another language says so. */
export function TermText({ term, told, view }: { term: Term; told: readonly ToldTerm[]; view: View }) {
  const { language, t } = view;
  const { name, also, language: textLanguage } = shownTexts(term, language);
  const lang = textLanguage === language ? undefined : textLanguage;
  const isForeign = language !== STAFF_LANGUAGE;
  const written = term.surfaces.length > 0 && <Written surfaces={term.surfaces} view={view} />;
  return (
    <>
      <hgroup>
        <h1 lang="ko">{term.headword}</h1>
        <p class="romanised">
          <span lang="ko-Latn">{term.romanised}</span>
          {term.hanja && ' '}
          {term.hanja && <span lang="ko-Hani">{term.hanja}</span>}
        </p>
        {lang && <p class="not-yet">{t('term.notYet', { language: languageInSentence(lang, language) })}</p>}
        {isForeign && (
          <p class="name" lang={lang}>
            <Mixed text={name} />
          </p>
        )}
      </hgroup>
      {isForeign && also.length > 0 && (
        <p class="also">
          <Filled view={view} text="term.also" name="names">
            <span lang={lang}>
              <Mixed text={also.join(' · ')} />
            </span>
          </Filled>
        </p>
      )}
      {!lang &&
        namesElsewhere(term, language).map(([service, other]) => (
          <p key={service} class="also">
            <Mixed text={t('term.onPages', { service: view.site.services.get(service)?.name[language] ?? service, name: other })} />
          </p>
        ))}
      <Review term={term} language={textLanguage} view={view} />
      {told.map((part, at) => (
        <InDays key={at} part={part} isLast={at === told.length - 1}>
          <Told part={part} number={at} lang={lang} written={written} view={view} />
        </InDays>
      ))}
    </>
  );
}

/** Without a script, what a page says is what it says in the end: no number that may have expired. */
function InDays({ part: { since, until }, isLast, children }: { part: ToldTerm; isLast: boolean; children: ComponentChildren }) {
  if (!since && !until) return children;
  return (
    <div class="told" data-days data-since={since} data-until={until} hidden={!isLast}>
      {children}
    </div>
  );
}

interface ToldProps {
  part: ToldTerm;
  /** Which part of the page it is, for names that are there once. */
  number: number;
  lang: Language | undefined;
  /** How the term is written otherwise. */
  written: ComponentChildren;
  view: View;
}

function Told({ part: { texts, rows }, number, lang, written, view }: ToldProps) {
  const { language, t } = view;
  const isForeign = language !== STAFF_LANGUAGE;
  const id = (name: string) => (number === 0 ? name : `${name}-${number}`);
  return (
    <>
      <section class="meaning" aria-labelledby={id('meaning')}>
        <h2 id={id('meaning')}>{t('term.meaning')}</h2>
        <p lang={lang}>
          <Mixed text={texts.meaning} />
        </p>
        {!isForeign && written}
      </section>
      {texts.do && (
        <section class="do" aria-labelledby={id('do')}>
          <h2 id={id('do')}>{t('term.do')}</h2>
          <p lang={lang}>
            <Mixed text={texts.do} />
          </p>
        </section>
      )}
      <Facts id={id('facts')} rows={rows} view={view} />
      {isForeign && (
        <section class="easy" aria-labelledby={id('easy')}>
          <h2 id={id('easy')}>{t('term.easyKorean')}</h2>
          <p lang="ko">{texts.easyKorean}</p>
          {written}
        </section>
      )}
    </>
  );
}

function Review({ term, language: textLanguage, view: { language, t } }: { term: Term; language: Language; view: View }) {
  // A review of an earlier text does not count.
  const reviews = textLanguage === STAFF_LANGUAGE ? [] : validReviews(term, textLanguage);
  if (!reviews.length) return <p class="review unreviewed">{t('term.unreviewed')}</p>;
  return (
    <>
      {reviews.map(({ by, on }) => (
        <p key={by} class="review">
          <Mixed text={t('term.reviewed', { name: by, date: formatDate(on, language) })} />
        </p>
      ))}
    </>
  );
}

function Written({ surfaces, view }: { surfaces: readonly string[]; view: View }) {
  return (
    <p class="written">
      <Filled view={view} text="term.written" name="words">
        <span lang="ko">{surfaces.join(' · ')}</span>
      </Filled>
    </p>
  );
}
