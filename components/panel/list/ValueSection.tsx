import { useState } from 'preact/hooks';
import type { Language } from '../../../core/languages.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { directionOf } from '../../shown-languages.ts';
import { arrowKeys } from './arrow-keys.ts';
import type { ValuesOfPage } from './values-of-page.ts';
import { type Heading, WordSection } from './WordSection.tsx';

export interface ValueSectionProps extends ValuesOfPage {
  language: Language;
  t: Translate;
  heading: Heading;
}

/** Values before the reader asks for more: the words are what most readers look for here. */
const FIRST = 5;

/** The dates and sums of the page with what they mean, each a button that leads to it; nothing where there are none. */
export function ValueSection({ list, onGo, language, t, heading }: ValueSectionProps) {
  const [all, setAll] = useState(false);
  const shown = all ? list : list.slice(0, FIRST);
  if (list.length === 0) return null;
  return (
    <WordSection name={t('panel.values')} heading={heading}>
      <ul class="word-list">
        {shown.map((value) => (
          <li key={`${value.frame ?? 0}-${value.number}`}>
            <button type="button" class="term" onClick={() => onGo(value)} onKeyDown={arrowKeys}>
              <span class="written" lang="ko">
                {value.text}
              </span>
              <span class="translation" lang={language} dir={directionOf(language)}>
                {value.says}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < list.length && (
        <button type="button" class="action" onClick={() => setAll(true)}>
          {t('panel.moreValues', { count: list.length - shown.length })}
        </button>
      )}
    </WordSection>
  );
}
