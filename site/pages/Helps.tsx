import { Phone } from '../../components/Phone.tsx';
import { knowsKoreanAlone } from '../../core/contacts/contact-kinds.ts';
import { isNamed } from '../../core/contacts/single-company.ts';
import type { ServiceFile } from '../../glossary/schema/service-schema.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { CENTRES_FILE } from '../centre-files.ts';
import { describeHours } from '../describe-hours.ts';
import { formatDate } from '../format-date.ts';
import { listLanguages } from '../list-languages.ts';
import type { View } from '../site.ts';
import { Filled } from './Filled.tsx';
import { Mixed } from './Mixed.tsx';

/** Which service helps with a term, and the contacts to call, each with how sure we are of it. */
export function Helps({ term, service, view }: { term: Term; service: ServiceFile; view: View }) {
  const { language, t } = view;
  const named = { host: null, text: [term.headword, ...term.surfaces].join('\n') };
  return (
    <section class="helps" aria-labelledby="helps">
      <h2 id="helps">{t('helps.title')}</h2>
      <p class="service">{service.name[language]}</p>
      <p>
        <Mixed text={service.about[language]} />
      </p>
      {service.yours && (
        <p>
          <Mixed text={service.yours[language]} />
        </p>
      )}
      <ul class="contacts">
        {service.contacts
          .filter((contact) => isNamed(contact, named))
          .map((contact) => (
            <li key={contact.number}>
              <ContactItem contact={contact} view={view} />
            </li>
          ))}
      </ul>
      <p class="note">{t('helps.mayChange')}</p>
      <p class="website">
        <a href={CENTRES_FILE}>{t('centres.title')}</a>
      </p>
      {service.site && (
        <p class="website">
          <Filled view={view} text="helps.website" name="site">
            <a href={service.site}>{new URL(service.site).host}</a>
          </Filled>
        </p>
      )}
    </section>
  );
}

function ContactItem({ contact, view }: { contact: ServiceFile['contacts'][number]; view: View }) {
  const { language, t } = view;
  const { number, name, abroad, languages, languageCount, hours, holidays, interpretation, notes, asOf, confidence } = contact;
  return (
    <>
      <h3>
        <Mixed text={name[language]} />
      </h3>
      <Phone number={number} label={t('helps.call', { number })} />
      {abroad && <p>{t('helps.abroad', { number: abroad })}</p>}
      {hours.map((each) => (
        <p key={`${each.from} ${each.languages}`}>{describeHours(each, view)}</p>
      ))}
      <p>{t(hours.length === 0 ? 'helps.hoursUnknown' : holidays ? 'helps.holidays' : 'helps.noHolidays')}</p>
      {languages.length > 0 && <p>{t('helps.languages', { languages: listLanguages(languages, language) })}</p>}
      {languageCount !== null && <p>{t('helps.moreLanguages', { number: languageCount })}</p>}
      {knowsKoreanAlone(contact) && !interpretation && <p>{t('helps.otherLanguages')}</p>}
      {interpretation && <p>{t('helps.interpretation')}</p>}
      {notes && (
        <p>
          <Mixed text={notes[language]} />
        </p>
      )}
      <p class={`trust ${confidence}`}>
        <span>{asOf ? t('helps.asOf', { date: formatDate(asOf, language) }) : t('helps.noDate')}</span>{' '}
        <span>{t(`helps.confidence.${confidence}`)}</span>
      </p>
    </>
  );
}
