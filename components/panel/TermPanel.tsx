import { useState } from 'preact/hooks';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';
import { directionOf } from '../shown-languages.ts';

/** A term on the page, as the list shows it. */
export interface ListedTerm {
  term: number;
  headword: string;
  /** Null in Korean. */
  name: string | null;
  /** How often the page has it. */
  count: number;
  /** The frame that holds the term; the list only passes it on. */
  frame?: number;
}

export interface TermPanelProps {
  terms: readonly ListedTerm[] | 'reading' | 'not-here' | 'unreadable';
  language: Language;
  t: Translate;
  onGo(term: ListedTerm): void;
}

/** The terms on this page, in the order of the page: the way to each for keyboard and screen reader. */
export function TermPanel({ terms, language, t, onGo }: TermPanelProps) {
  const [text, setText] = useState('');
  if (typeof terms === 'string')
    return (
      <p class="message" role="status">
        {t(`panel.${messageOf(terms)}`)}
      </p>
    );
  if (terms.length === 0)
    return (
      <p class="message" role="status">
        {t('panel.empty')}
      </p>
    );
  const fitting = terms.filter((term) => fits(term, text));
  return (
    <div class="terms">
      <p class="count" role="status">
        {t('panel.count', { count: terms.length })}
      </p>
      <label class="filter">
        <Icon name="search" />
        <input
          type="search"
          value={text}
          placeholder={t('panel.filter')}
          aria-label={t('panel.filter')}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {fitting.length === 0 && <p class="message">{t('panel.noMatch', { text })}</p>}
      <ul>
        {fitting.map((term) => (
          <li key={`${term.frame ?? 0}-${term.term}`}>
            <button type="button" class="term" onClick={() => onGo(term)}>
              <span class="headword" lang="ko">
                {term.headword}
              </span>
              <span class="times">{term.count > 1 && t('panel.times', { count: term.count })}</span>
              {term.name && (
                <span class="translation" lang={language} dir={directionOf(language)}>
                  {term.name}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function fits({ headword, name }: ListedTerm, typed: string): boolean {
  const sought = typed.trim().toLowerCase();
  return [headword, name ?? ''].some((text) => text.toLowerCase().includes(sought));
}

function messageOf(state: 'reading' | 'not-here' | 'unreadable'): string {
  return state === 'not-here' ? 'notHere' : state;
}
