import { findSpokenLanguage } from '../../../core/contacts/spoken-language.ts';
import { writeCallScript } from '../../../core/request/call-script.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { Phone } from '../../Phone.tsx';
import { SaySentence } from '../emergency/SaySentence.tsx';
import type { RequestState } from '../request-state.ts';
import { nameLanguage, showKeys } from './name-language.ts';

/** What to press and what to say on the phone: in Korean, as it is said, and what it means. */
export function CallCard({ state, number, t }: { state: RequestState; number: string | null; t: Translate }) {
  const { choices, term, directory, language } = state;
  const { answerIn, service } = choices.value;
  const { name, contacts } = directory.services[service];
  const spoken = nameLanguage(answerIn, language);
  const values = { language: spoken, word: (term?.textLanguage ? null : term?.name) ?? term?.headword, service: name.user };
  const keyed = contacts.filter((contact) => contact.keys[answerIn]);
  return (
    <div class="call-card">
      <h3>{t('call.title')}</h3>
      {number && <Phone number={number} />}
      <p>{t('call.say')}</p>
      <ol>
        {writeCallScript({ speaks: findSpokenLanguage(answerIn, directory.languages), term, serviceKo: name.ko }).map(
          ({ id, ko, romanised }) => (
            <SaySentence key={id} ko={ko} romanised={romanised} meaning={t(`call.${id}`, values)} language={language} />
          ),
        )}
      </ol>
      {keyed.map((contact) => (
        <p key={contact.number} class="note">
          {contact.name.user} {contact.number}: {t('call.keys', { language: spoken, keys: showKeys(contact.keys[answerIn] ?? '') })}{' '}
          {contact.asOf && t('call.keysNote', { date: contact.asOf })}
        </p>
      ))}
    </div>
  );
}
