import type { Answerer } from '../../../core/contacts/who-answers.ts';
import type { Language } from '../../../core/languages.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { Phone } from '../../Phone.tsx';
import { nameLanguage, showKeys } from './name-language.ts';

export interface AnswererRowProps {
  row: Answerer;
  /** The name of its region, where the reader may live in another. */
  region: string | null;
  /** Until or from when; null where it is not known. */
  time: string | null;
  /** The interface's. */
  language: Language;
  t: Translate;
}

/** A line or a centre: its name, how it speaks, until when, what to press, how sure that is, and what its file notes of a line. */
export function AnswererRow({ row, region, time, language: shown, t }: AnswererRowProps) {
  const { name, number, speech, language, languageCount, keys, asOf, confidence } = row;
  const notes = row.type === 'line' ? row.line.notes : null;
  const facts = [
    t(`whoAnswers.${speech}`, { language: nameLanguage(language, shown) }),
    region && t('whoAnswers.region', { region }),
    languageCount && t('whoAnswers.count', { languages: languageCount }),
    time,
    keys && t('whoAnswers.keys', { keys: showKeys(keys) }),
    confidence === 'low' ? t('whoAnswers.unsure') : asOf && t('whoAnswers.asOf', { date: asOf }),
  ];
  return (
    <li class="answerer">
      <div>
        <p class="name">{name.user}</p>
        <p class="note">{facts.filter(Boolean).join(' · ')}</p>
        {notes && <p class="notes">{notes}</p>}
      </div>
      {number && <Phone number={number} />}
    </li>
  );
}
