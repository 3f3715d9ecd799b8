import termLevels from 'annae:term-levels';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { MyWords } from '../../../components/words/MyWords.tsx';
import type { ForeignLanguage, Language } from '../../../core/languages.ts';
import type { KeptWord } from '../../../core/words/kept-word.ts';
import { type LearnedWord, learnedWords, listWords } from '../../../core/words/learned-word.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { speakKorean } from '../../../page/tooltip/speak.ts';
import { loadFilledExplanations } from '../explanations.ts';
import { forgetWords, keepWords } from './kept-words.ts';
import { saveWords } from './save-words.ts';

export interface WordsViewProps {
  kept: ReadonlySignal<readonly KeptWord[]>;
  language: Language;
  /** In which words are shown that have no text in the language; null where the reader has not chosen. */
  second: ForeignLanguage | null;
  t: Translate;
}

/** The reader's own words, as this device keeps them. */
export function WordsView({ kept, language, second, t }: WordsViewProps) {
  const glossary = useGlossary(language, second);
  const words = useMemo(() => glossary && listWords(kept.value, glossary, language), [kept.value, glossary, language]);
  const all = useMemo(() => [...(glossary?.values() ?? [])], [glossary]);
  if (!words) return null;
  return (
    <MyWords
      words={words}
      glossary={all}
      language={language}
      t={t}
      random={Math.random}
      onHear={(word) => speakKorean(word)}
      onForget={(ids) => isDone(forgetWords(ids))}
      onRestore={(restored) => isDone(keepWords(restored))}
      onSave={(file) => void saveWords(file, words, language, t)}
    />
  );
}

/** Every word of the glossary in a language; null until it is loaded, and the last one until another has come. */
function useGlossary(language: Language, second: ForeignLanguage | null): ReadonlyMap<string, LearnedWord> | null {
  const [glossary, setGlossary] = useState<ReadonlyMap<string, LearnedWord> | null>(null);
  useEffect(() => void loadFilledExplanations(language).then((all) => setGlossary(learnedWords(all, termLevels))), [language, second]);
  return glossary;
}

function isDone(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
