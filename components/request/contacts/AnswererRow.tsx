import { mayHaveChanged } from '../../../core/contacts/may-have-changed.ts';
import type { Answerer } from '../../../core/contacts/who-answers.ts';
import type { Language } from '../../../core/languages.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { formatMonth } from '../../format-month.ts';
import { Phone } from '../../Phone.tsx';
import { nameLanguage, showKeys } from './name-language.ts';

export interface AnswererRowProps {
  row: Answerer;
  /** The name of its region, where the reader may live in another. */
  region: string | null;
  /** Until or from when; null where it is not known. */
  time: string | null;
  /** The moment at which it holds. */
  at: Date;
  /** The interface's. */
  language: Language;
  t: Translate;
}

/** A line or a centre: its name, how it speaks, until when, what to press, how sure that is, and what its file notes of a line. */
export function AnswererRow({ row, region, time, at, language: shown, t }: AnswererRowProps) {
  const { name, number, speech, language, languageCount, keys, asOf, confidence } = row;
  const notes = row.type === 'line' ? row.line.notes : null;
  const facts = [
    t(`whoAnswers.${speech}`, { language: nameLanguage(language, shown) }),
    region && t('whoAnswers.region', { region }),
    languageCount && t('whoAnswers.count', { languages: languageCount }),
    time,
    keys && t('whoAnswers.keys', { keys: showKeys(keys) }),
    confidence === 'low' ? t('whoAnswers.unsure') : describeAge(asOf, at, shown, t),
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

/** Of when it is, and that it may have changed where that is long ago. */
function describeAge(asOf: string | null, at: Date, language: Language, t: Translate): string {
  if (asOf === null) return t('whoAnswers.undated');
  return t(mayHaveChanged({ asOf }, at) ? 'whoAnswers.old' : 'whoAnswers.asOf', { date: formatMonth(asOf, language) });
}
