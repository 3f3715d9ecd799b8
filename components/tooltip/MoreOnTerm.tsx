import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Explanation } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';
import { Facts, type FactsProps } from './Facts.tsx';
import { RelatedTerms } from './RelatedTerms.tsx';
import { Sources, type SourcesProps } from './Sources.tsx';

interface MoreOnTermProps extends Pick<SourcesProps, 'loadSources'>, Pick<FactsProps, 'facts'> {
  explanation: Explanation;
  language: Language;
  t: Translate;
  onRelated(term: number): void;
  /** The reader knows this word and wants no more of it. */
  onKnow(press: Event): void;
  /** The reader knows better; false where that has to wait. Null where corrections are not offered. */
  onCorrect: ((press: Event) => Promise<boolean>) | null;
}

interface Part {
  key: 'facts' | 'easyKorean' | 'related' | 'source';
  name: string;
  content: ComponentChildren;
}

/** Where a card with its facts fits beside its word, they are there at once. */
const ROOM_FOR_FACTS = '(min-height: 900px) and (min-width: 600px)';

/**
 * What not every reader needs, folded into one line: facts, easy Korean, related words, sources, of which one is open at a time, the end of
 * all that, and what is wrong with it.
 */
export function MoreOnTerm({ explanation, facts, loadSources, language, t, onRelated, onKnow, onCorrect }: MoreOnTermProps) {
  const [open, setOpen] = useState<Part['key'] | null>(() => (facts.length > 0 && matchMedia(ROOM_FOR_FACTS).matches ? 'facts' : null));
  const [mustWait, setMustWait] = useState(false);
  const { related } = explanation;
  const parts: Part[] = [
    { key: 'facts', name: t('facts.title'), content: facts.length > 0 && <Facts facts={facts} t={t} /> },
    // Above, where the text is not in the reader's language.
    {
      key: 'easyKorean',
      name: t('card.easyKorean'),
      content: explanation.easyKorean && !explanation.textLanguage && <p lang="ko">{explanation.easyKorean}</p>,
    },
    {
      key: 'related',
      name: t('card.related'),
      content: related.length > 0 && <RelatedTerms related={related} language={language} onRelated={onRelated} />,
    },
    {
      key: 'source',
      name: t('card.source'),
      content: !explanation.own && <Sources explanation={explanation} loadSources={loadSources} language={language} t={t} />,
    },
  ];
  const shown = parts.filter((part) => part.content);
  return (
    <div class="more">
      <div class="folds">
        {shown.map(({ key, name }) => (
          <button
            key={key}
            type="button"
            class="fold"
            aria-expanded={open === key}
            aria-controls="annae-card-more"
            onClick={() => setOpen(open === key ? null : key)}
          >
            {name}
            <Icon name="unfold" />
          </button>
        ))}
        <button type="button" class="fold" onClick={onKnow}>
          {t('card.know')}
        </button>
        {onCorrect && (
          <button type="button" class="fold correct" onClick={(press) => void onCorrect(press).then((isOpen) => setMustWait(!isOpen))}>
            {t('card.correct')}
          </button>
        )}
      </div>
      {mustWait && (
        <p class="wait" role="status">
          {t('card.askLater')}
        </p>
      )}
      <div id="annae-card-more" class={open ?? undefined} hidden={open === null}>
        {shown.find(({ key }) => key === open)?.content}
      </div>
    </div>
  );
}
