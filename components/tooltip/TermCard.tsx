import type { Explanation, ServiceSummary } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { directionOf } from '../shown-languages.ts';
import { CardHeader } from './CardHeader.tsx';
import { Helps } from './Helps.tsx';
import { Sources } from './Sources.tsx';
import { Urgent } from './Urgent.tsx';

/** A term that is named on the card of another. */
export interface RelatedTerm {
  term: number;
  headword: string;
  name: string;
}

/** What a card shows of one term. */
export interface CardContent {
  explanation: Explanation;
  service: ServiceSummary | null;
  related: readonly RelatedTerm[];
}

export interface TermCardProps {
  content: CardContent;
  language: Language;
  t: Translate;
  onClose(): void;
  /** Speaks the word at this press; returns false where the device has no Korean voice. */
  onListen(press: Event): boolean;
  onRelated(term: number): void;
  /** Opens a request about the term with this id, at this press; false where it has to wait. Null where requests are not offered. */
  onAsk: ((id: string, press: Event) => Promise<boolean>) | null;
}

/** The explanation of one term: the word, what it means, what to do, who helps, and where it is written. */
export function TermCard({ content, language, t, onClose, onListen, onRelated, onAsk }: TermCardProps) {
  const { explanation, service, related } = content;
  return (
    <div class="card-body">
      <CardHeader explanation={explanation} t={t} onClose={onClose} onListen={onListen} />
      {explanation.urgent.length > 0 && <Urgent numbers={explanation.urgent} t={t} />}
      <div lang={language} dir={directionOf(language)}>
        <p class="name">{explanation.name}</p>
        {explanation.also.length > 0 && <p class="also">{t('card.also', { names: explanation.also.join(' · ') })}</p>}
        <p class="meaning">{explanation.meaning}</p>
        {explanation.do && (
          <div class="do">
            <p class="label">{t('card.do')}</p>
            <p>{explanation.do}</p>
          </div>
        )}
      </div>
      <p class="easy">
        <span class="label">{t('card.easyKorean')}</span>
        <span lang="ko">{explanation.easyKorean}</span>
      </p>
      {service && <Helps service={service} t={t} onAsk={onAsk && ((press) => onAsk(explanation.id, press))} />}
      {related.length > 0 && <Related related={related} t={t} onRelated={onRelated} />}
      <Sources explanation={explanation} language={language} t={t} />
    </div>
  );
}

function Related({ related, t, onRelated }: { related: readonly RelatedTerm[]; t: Translate; onRelated(term: number): void }) {
  return (
    <div class="related">
      <p class="label">{t('card.related')}</p>
      <ul>
        {related.map(({ term, headword, name }) => (
          <li key={term}>
            <button type="button" class="chip" onClick={() => onRelated(term)} title={name}>
              <span lang="ko">{headword}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
