import { Fragment } from 'preact';
import type { CardHelp } from '../../core/contacts/help-on-card.ts';
import type { Explanation, Source } from '../../core/explanation.ts';
import type { FactRow } from '../../core/facts/list-facts.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { languageName } from '../shown-languages.ts';
import { CardHeader } from './CardHeader.tsx';
import { Helps } from './Helps.tsx';
import { MoreOnTerm } from './MoreOnTerm.tsx';
import { NotYet } from './NotYet.tsx';
import { OwnLink, OwnText, type SafeTextModule } from './OwnText.tsx';
import type { StarActions } from './Star.tsx';
import { StepButtons, type StepButtonsProps } from './StepButtons.tsx';
import { Urgent } from './Urgent.tsx';

export interface SecondName {
  language: Language;
  name: string;
}

/** What is known of one term for its card. */
export interface ExplainedTerm {
  explanation: Explanation;
  /** The name of the term in the reader's second language; null where they have none. */
  second: SecondName | null;
  /** Who helps; null where that could not be told. */
  help: CardHelp | null;
  /** Loads where what is said can be checked. */
  loadSources(): Promise<readonly Source[]>;
  /** Loads what shows the markup of an agency's own term; missing where there are none. */
  loadSafeText?: (() => Promise<SafeTextModule>) | undefined;
}

/** What a card shows of one term today. */
export interface CardContent extends ExplainedTerm {
  /** What holds today. */
  facts: readonly FactRow[];
}

export interface TermCardProps extends Pick<StepButtonsProps, 'onStep'> {
  content: CardContent;
  language: Language;
  t: Translate;
  /** The word whose card was shown before this one, in Korean; null where there is no way back. */
  before: string | null;
  onBack(): void;
  onClose(): void;
  /** Speaks the word at this press; returns false where the device has no Korean voice. */
  onListen(press: Event): boolean;
  onRelated(term: number): void;
  /** The reader's own list of words; null where there is none. */
  star: StarActions | null;
  /** The reader says at this press to know the term with this id. */
  onKnow(id: string, press: Event): void;
  /** Opens a correction of the explanation with this id, at this press; false where it has to wait. Null where corrections are not offered. */
  onCorrect: ((id: string, press: Event) => Promise<boolean>) | null;
  /** Opens a request about the term with this id, at this press; false where it has to wait. Null where requests are not offered. */
  onAsk: ((id: string, press: Event) => Promise<boolean>) | null;
}

/** The explanation of one term: the word, what it means, what to do, more on it for those who want it, and who helps. */
export function TermCard({
  content,
  language,
  t,
  before,
  onBack,
  onClose,
  onListen,
  onRelated,
  star,
  onKnow,
  onCorrect,
  onStep,
  onAsk,
}: TermCardProps) {
  const { explanation, second, help, facts, loadSources, loadSafeText } = content;
  const { textLanguage, own, by } = explanation;
  return (
    <div class="card-body">
      {/* Another word is another card: what was said of the one before is gone. */}
      <Fragment key={explanation.id}>
        <CardHeader explanation={explanation} t={t} before={before} onBack={onBack} onClose={onClose} onListen={onListen} star={star} />
        {explanation.urgent.length > 0 && <Urgent numbers={explanation.urgent} t={t} />}
        <div class="said">
          <div class="means">
            {by && <p class="by">{t('card.by', { by })}</p>}
            <NotYet explanation={explanation} language={language} t={t} />
            {explanation.name && (
              <p class="name" lang={textLanguage}>
                {explanation.name}
              </p>
            )}
            {explanation.also.length > 0 && <OtherNames names={explanation.also} textLanguage={textLanguage} t={t} />}
            {second && (
              <p class="also">
                {languageName(second.language)}: <span lang={second.language}>{second.name}</span>
              </p>
            )}
            <div class="meaning" lang={textLanguage}>
              <OwnText text={explanation.meaning} markup={own?.meaning} loadSafeText={loadSafeText} />
            </div>
            {own?.link && <OwnLink href={own.link}>{t('card.ownLink', { by })}</OwnLink>}
          </div>
          {explanation.do && (
            <div class="do">
              <h3 class="label">{t('card.do')}</h3>
              <div lang={textLanguage}>
                <OwnText text={explanation.do} markup={own?.do} loadSafeText={loadSafeText} />
              </div>
            </div>
          )}
          {textLanguage && explanation.easyKorean && (
            <div class="easy">
              <h3 class="label">{t('card.easyKorean')}</h3>
              <p lang="ko">{explanation.easyKorean}</p>
            </div>
          )}
        </div>
        <MoreOnTerm
          explanation={explanation}
          facts={facts}
          loadSources={loadSources}
          language={language}
          t={t}
          onRelated={onRelated}
          onKnow={(press) => onKnow(explanation.id, press)}
          onCorrect={own ? null : onCorrect && ((press) => onCorrect(explanation.id, press))}
        />
      </Fragment>
      <div class="foot">
        <Helps key={explanation.id} help={help} language={language} t={t} onAsk={onAsk && ((press) => onAsk(explanation.id, press))} />
        {/* The same from word to word, so that it keeps the focus. */}
        <StepButtons word={[explanation.headword, explanation.name].filter(Boolean).join(', ')} t={t} onStep={onStep} />
      </div>
    </div>
  );
}

/** What the term is also called, in the language of its text. */
function OtherNames({ names, textLanguage, t }: Pick<Explanation, 'textLanguage'> & { names: readonly string[]; t: Translate }) {
  const [before, after] = t('card.also', { names: '\u0000' }).split('\u0000');
  return (
    <p class="also">
      {before}
      <span lang={textLanguage}>{names.join(' · ')}</span>
      {after}
    </p>
  );
}
