import { reviewHash } from '../../glossary/review-hash.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { formatDate } from '../format-date.ts';
import type { View } from '../site.ts';
import { Filled } from './Filled.tsx';
import { Mixed } from './Mixed.tsx';

/** What a term is called, what it means and what to do. */
export function TermText({ term, view }: { term: Term; view: View }) {
  const { language, t } = view;
  const { name, also, meaning, do: action } = term[language];
  return (
    <>
      <hgroup>
        <h1 lang="ko">{term.headword}</h1>
        <p class="romanised">
          <span lang="ko-Latn">{term.romanised}</span>
          {term.hanja && ' '}
          {term.hanja && <span lang="ko-Hani">{term.hanja}</span>}
        </p>
        <p class="name">
          <Mixed text={name} />
        </p>
      </hgroup>
      {also.length > 0 && (
        <p class="also">
          <Mixed text={t('term.also', { names: also.join(' · ') })} />
        </p>
      )}
      <Review term={term} view={view} />
      <section class="meaning" aria-labelledby="meaning">
        <h2 id="meaning">{t('term.meaning')}</h2>
        <p>
          <Mixed text={meaning} />
        </p>
      </section>
      {action && (
        <section class="do" aria-labelledby="do">
          <h2 id="do">{t('term.do')}</h2>
          <p>
            <Mixed text={action} />
          </p>
        </section>
      )}
      <section class="easy" aria-labelledby="easy">
        <h2 id="easy">{t('term.easyKorean')}</h2>
        <p lang="ko">{term.ko.easy}</p>
        {term.surfaces.length > 0 && <Written surfaces={term.surfaces} view={view} />}
      </section>
    </>
  );
}

function Review({ term, view: { language, t } }: { term: Term; view: View }) {
  const { reviewed } = term[language];
  // A review of an earlier text does not count.
  if (reviewed?.of !== reviewHash(term, language)) return <p class="review unreviewed">{t('term.unreviewed')}</p>;
  return (
    <p class="review">
      <Mixed text={t('term.reviewed', { name: reviewed.by, date: formatDate(reviewed.on, language) })} />
    </p>
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
