import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { MyWords } from '../../../components/words/MyWords.tsx';
import type { ForeignLanguage, Language } from '../../../core/languages.ts';
import type { KeptWord } from '../../../core/words/kept-word.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { speakKorean } from '../../../page/tooltip/speak.ts';
import { forgetWords, keepWords } from './kept-words.ts';
import { loadShownWords, type ShownWords } from './load-words.ts';
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
  const shown = useShownWords(kept.value, language, second);
  if (!shown) return null;
  return (
    <MyWords
      {...shown}
      language={language}
      t={t}
      random={Math.random}
      onHear={(word) => speakKorean(word)}
      onForget={(ids) => isDone(forgetWords(ids))}
      onRestore={(restored) => isDone(keepWords(restored))}
      onSave={(file) => void saveWords(file, shown.words, language, t)}
    />
  );
}

/** Null until the words are loaded; what was shown stays until the next is there. */
function useShownWords(kept: readonly KeptWord[], language: Language, second: ForeignLanguage | null): ShownWords | null {
  const [shown, setShown] = useState<ShownWords | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadShownWords(kept, language).then((next) => isCurrent && setShown(next));
    return () => {
      isCurrent = false;
    };
  }, [kept, language, second]);
  return shown;
}

function isDone(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
