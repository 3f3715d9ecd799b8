import { STAFF_LANGUAGE } from '../../core/languages.ts';
import type { ProgrammeRecord } from '../../glossary/schema/programme-schema.ts';
import { formatDate } from '../format-date.ts';
import { listLanguages } from '../list-languages.ts';
import type { View } from '../site.ts';
import { Mixed } from './Mixed.tsx';

/** Courses, meetings and exchanges of a centre, how to take part, and of when that is known. */
export function Programmes({ programmes, view }: { programmes: readonly ProgrammeRecord[]; view: View }) {
  return (
    <section class="programmes" aria-labelledby="programmes">
      <h2 id="programmes">{view.t('centres.programmes')}</h2>
      {programmes.map((programme) => (
        <ProgrammeItem key={programme.id} programme={programme} view={view} />
      ))}
    </section>
  );
}

function ProgrammeItem({ programme, view: { language, t } }: { programme: ProgrammeRecord; view: View }) {
  const { kind, name, languages, about, register, link, source, asOf } = programme;
  return (
    <section aria-label={name[language]}>
      <h3>{name[language]}</h3>
      {language !== STAFF_LANGUAGE && <p lang="ko">{name.ko}</p>}
      <p class="note">
        {t(`centres.kinds.${kind}`)} ·{' '}
        {languages.length ? t('centres.heldIn', { languages: listLanguages(languages, language) }) : t('centres.heldInUnknown')}
      </p>
      {about && (
        <p>
          <Mixed text={about[language]} />
        </p>
      )}
      <p>
        <Mixed text={register[language]} /> {link && <a href={link}>{new URL(link).host}</a>}
      </p>
      <p class="note">
        {source} · {asOf ? t('helps.asOf', { date: formatDate(asOf, language) }) : t('helps.noDate')}
      </p>
    </section>
  );
}
