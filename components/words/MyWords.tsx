import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TermNames } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { Random } from '../../core/route/linear/train/create-random.ts';
import type { KeptWord } from '../../core/words/kept-word.ts';
import type { ListedWord } from '../../core/words/learned-word.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { KeptWordList } from './KeptWordList.tsx';
import { QuizRound } from './QuizRound.tsx';
import { type WordFile, WordTools } from './WordTools.tsx';

export interface MyWordsProps {
  /** The newest first. */
  words: readonly ListedWord[];
  /** Every word of the glossary: where the quiz has its wrong answers from. */
  glossary: readonly TermNames[];
  language: Language;
  t: Translate;
  random: Random;
  /** Speaks a word; false where the device has no Korean voice. */
  onHear(word: string): boolean;
  /** Forgets the words with these ids; resolves to false where that cannot be stored. */
  onForget(ids: readonly string[]): Promise<boolean>;
  /** Keeps words again, each with its day; resolves to false where that cannot be stored. */
  onRestore(words: readonly KeptWord[]): Promise<boolean>;
  onSave(file: WordFile): void;
}

/** The words that the reader keeps: a list to search and to hear, a quiz, files for other programs, and the end of them. */
export function MyWords({ words, glossary, language, t, random, onHear, onForget, onRestore, onSave }: MyWordsProps) {
  const [isAsking, setAsking] = useState(false);
  const [erased, setErased] = useState<readonly KeptWord[]>([]);
  const [isFailed, setFailed] = useState(false);
  const list = useRef<HTMLElement>(null);
  const wasPressed = useRef(false);
  const hasErased = erased.length > 0 && words.length === 0;
  const learned = words.flatMap((word) => word.learned ?? []);

  // The button that was pressed is gone.
  useLayoutEffect(() => {
    if (wasPressed.current) (list.current?.querySelector<HTMLElement>('.undo, .start') ?? list.current)?.focus();
    wasPressed.current = false;
  }, [isAsking, hasErased]);

  async function change(work: Promise<boolean>): Promise<boolean> {
    const isDone = await work;
    setFailed(!isDone);
    return isDone;
  }

  function endQuiz(): void {
    wasPressed.current = true;
    setAsking(false);
  }

  async function erase(): Promise<void> {
    wasPressed.current = true;
    setErased(words);
    if (!(await change(onForget(words.map(({ id }) => id))))) setErased([]);
  }

  async function restoreAll(): Promise<void> {
    wasPressed.current = true;
    if (await change(onRestore(erased.map(({ id, headword, savedAt }) => ({ id, headword, savedAt }))))) setErased([]);
  }

  if (isAsking) return <QuizRound {...{ words: learned, glossary, language, t, random }} onEnd={endQuiz} />;
  return (
    <section ref={list} class="my-words" tabIndex={-1} aria-label={t('words.title')}>
      <div>
        <p class="note">
          {words.length > 0 && <strong>{t('words.count', { count: words.length })}</strong>} {t('words.onDevice')}
        </p>
        <div role="status">
          {isFailed && <p class="failed">{t('words.notKept')}</p>}
          {hasErased && (
            <p>
              {t('words.erased', { count: erased.length })}{' '}
              <button type="button" class="action small undo" onClick={() => void restoreAll()}>
                {t('words.undo')}
              </button>
            </p>
          )}
        </div>
      </div>
      {words.length === 0 && erased.length === 0 && <p class="message">{t('words.empty')}</p>}
      {words.length > 0 && (
        <WordTools canAsk={learned.length > 0} t={t} onQuiz={() => setAsking(true)} onSave={onSave} onErase={() => void erase()} />
      )}
      <KeptWordList
        key={String(hasErased)}
        words={words}
        language={language}
        t={t}
        onHear={onHear}
        onForget={(id) => change(onForget([id]))}
        onRestore={(word) => change(onRestore([word]))}
      />
    </section>
  );
}
