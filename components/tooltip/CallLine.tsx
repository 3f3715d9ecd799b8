import type { Call } from '../../core/contacts/help-on-card.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Phone } from '../Phone.tsx';
import { nameLanguage, showKeys } from '../request/contacts/name-language.ts';
import { formatTime } from '../request/contacts/seoul-times.ts';
import { describeAge } from './describe-age.ts';
import { Programmes } from './Programmes.tsx';

export interface CallLineProps {
  call: Call;
  /** The moment at which the opening holds. */
  at: number;
  language: Language;
  t: Translate;
}

/** A number to call: who answers, in which language, until or from when, and what to press. */
export function CallLine({ call, at, language, t }: CallLineProps) {
  return (
    <li class="call-line">
      <Phone number={call.number} label={t('card.call', { number: call.number })} />
      <p>
        <span class="institution">{call.name}</span>
        <span class="answers">{describeCall(call, at, language, t)}</span>{' '}
        {call.old && <span class="age">{describeAge(call.old, language, t)}</span>}
      </p>
      {call.programmes.length > 0 && <Programmes programmes={call.programmes} language={language} t={t} />}
    </li>
  );
}

/** How somebody answers, in one line: “answers in English until 22:00 · press 3”. */
export function describeCall({ speech, language: spoken, keys, region, opening }: Call, at: number, shown: Language, t: Translate): string {
  const language = nameLanguage(spoken, shown);
  const time = (moment: number) => formatTime(new Date(moment), new Date(at), shown);
  const speaks = t(`help.${speech}`, { language });
  const facts = [
    opening.type === 'open' && opening.until !== null && t('help.until', { speaks, time: time(opening.until) }),
    opening.type === 'open' && opening.until === null && t('help.always', { speaks }),
    opening.type === 'later' && t('help.opens', { speaks, time: time(opening.opens) }),
    opening.type === 'unknown' && t('help.hoursUnknown', { speaks }),
    keys && t('help.keys', { keys: showKeys(keys) }),
    opening.type !== 'unknown' && !opening.isSure && t('help.holidaysUnknown'),
    region && t('help.region', { region }),
  ];
  return facts.filter(Boolean).join(' · ');
}
