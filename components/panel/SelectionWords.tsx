import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GlossaryNames } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { TermCount } from '../../core/match/term-count.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';
import { WordList } from './list/WordList.tsx';
import type { Heading } from './list/WordSection.tsx';

/** A text that the reader has selected on a page, and the words in it. */
export interface Selection {
  text: string;
  words: readonly TermCount[];
  hasKorean: boolean;
}

export interface SelectionWordsProps {
  selection: Selection;
  glossary: GlossaryNames;
  language: Language;
  t: Translate;
  heading: Heading;
  onOpen(term: number): void;
  onAsk(text: string): void;
  /** The reader returns to the words of the page. */
  onDone(): void;
}

/** The words of a selected text, in its order. */
export function SelectionWords({ selection, glossary, language, t, heading: Name, onOpen, onAsk, onDone }: SelectionWordsProps) {
  const { text, words, hasKorean } = selection;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current!.focus({ preventScroll: true }), [selection]);
  const rows = words.flatMap(({ term, count }) => {
    const explanation = glossary.terms[term];
    return explanation ? [{ term, count, explanation }] : [];
  });
  return (
    <section class="terms selection">
      <button type="button" class="plain back" onClick={onDone}>
        <Icon name="back" />
        {t('panel.backToPage')}
      </button>
      <Name ref={title} tabIndex={-1}>
        {t('panel.selection')}
      </Name>
      <blockquote lang={hasKorean ? 'ko' : undefined}>{text}</blockquote>
      <p class="count" role="status">
        {rows.length > 0 ? t('panel.count', { count: rows.length }) : t(hasKorean ? 'panel.selectionEmpty' : 'panel.noKorean')}
      </p>
      <WordList rows={rows} language={language} t={t} onPress={({ term }) => onOpen(term)} />
      <button type="button" class="action" onClick={() => onAsk(text)}>
        {t('card.ask')}
      </button>
    </section>
  );
}
