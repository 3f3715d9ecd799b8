import { useMemo } from 'preact/hooks';
import type { Say } from '../../core/digest/tell/telling.ts';
import type { GlossaryNames } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { WordList } from '../panel/list/WordList.tsx';
import type { ReaderShell } from './reader-shell.ts';

export interface LetterWordsProps extends Pick<ReaderShell, 'findWords'> {
  text: string;
  glossary: GlossaryNames;
  language: Language;
  t: Translate;
  say: Say;
  onOpen(term: number): void;
}

/** The words of a letter, for keys and screen readers, which do not reach its marks. */
export function LetterWords({ text, glossary, language, t, say, findWords, onOpen }: LetterWordsProps) {
  const words = useMemo(() => findWords(text), [text]);
  const rows = words.flatMap(({ term, count }) => {
    const explanation = glossary.terms[term];
    return explanation ? [{ term, count, explanation }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <details class="letter-words">
      <summary>{say('words', { count: rows.length })}</summary>
      <WordList {...{ rows, language, t }} onPress={({ term }) => onOpen(term)} />
    </details>
  );
}
