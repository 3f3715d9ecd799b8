import { Phone } from '../../components/Phone.tsx';
import type { Term } from '../../glossary/schema/term-schema.ts';
import type { View } from '../site.ts';

/** The numbers to call first, above everything else on the page. */
export function Urgent({ numbers, view }: { numbers: NonNullable<Term['urgent']>; view: View }) {
  const { t } = view;
  return (
    <section class="urgent" aria-labelledby="urgent">
      <h2 id="urgent">{t('term.urgent')}</h2>
      <ul>
        {numbers.map((number) => (
          <li key={number}>
            <Phone number={number} label={t('helps.call', { number })} />
            <span>{nameOf(number, view)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who answers: the name that the services give the contact. */
function nameOf(number: string, { site, language }: View): string | undefined {
  const contacts = [...site.services.values()].flatMap((service) => service.contacts);
  return contacts.find((contact) => contact.number === number)?.name[language];
}
