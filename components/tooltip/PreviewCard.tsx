import type { Language } from '../../core/languages.ts';
import { firstSentence } from '../../core/tooltip/first-sentence.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Phone } from '../Phone.tsx';
import { describeCall } from './CallLine.tsx';
import { NotYet } from './NotYet.tsx';
import type { CardContent } from './TermCard.tsx';

export interface PreviewCardProps {
  content: CardContent;
  language: Language;
  t: Translate;
  /** Opens the whole card at this press. */
  onMore(press: Event): void;
}

/** What shows while the pointer rests on a word: its name, a sentence, the one thing to do, and whom to call. */
export function PreviewCard({ content, language, t, onMore }: PreviewCardProps) {
  const { explanation, help } = content;
  const isUrgent = explanation.urgent.length > 0;
  const call = isUrgent ? null : help?.calls[0];
  const { textLanguage, by } = explanation;
  const shown = textLanguage ?? language;
  const numbers = call ? [call.number] : explanation.urgent;
  return (
    <div class="card-body">
      <NotYet explanation={explanation} language={language} t={t} />
      <h2 class="brief-title">
        <span lang="ko">{explanation.headword}</span>{' '}
        {explanation.name && (
          <span class="name" lang={textLanguage}>
            {explanation.name}
          </span>
        )}
      </h2>
      {by && <p class="by">{t('card.by', { by })}</p>}
      <p class="brief-meaning" lang={textLanguage}>
        {firstSentence(explanation.meaning, shown)}
      </p>
      {textLanguage && explanation.easyKorean && (
        <p class="brief-meaning" lang="ko">
          {firstSentence(explanation.easyKorean, 'ko')}
        </p>
      )}
      {explanation.do && (
        <p class="brief-do" lang={textLanguage}>
          {firstSentence(explanation.do, shown)}
        </p>
      )}
      <div class={isUrgent ? 'brief-foot urgent' : 'brief-foot'}>
        {numbers.map((number) => (
          <Phone key={number} number={number} label={t('card.call', { number })} />
        ))}
        {call && help && <span class="brief-answers">{describeCall(call, help.at, language, t)}</span>}
        <button type="button" class="whole" onClick={onMore}>
          {t('preview.more')}
        </button>
      </div>
    </div>
  );
}
