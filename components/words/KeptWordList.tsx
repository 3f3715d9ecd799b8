import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../core/languages.ts';
import type { KeptWord } from '../../core/words/kept-word.ts';
import { findWords, type ListedWord } from '../../core/words/learned-word.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { SearchField } from '../panel/list/SearchField.tsx';
import { KeptWordRow } from './KeptWordRow.tsx';

interface KeptWordListProps {
  words: readonly ListedWord[];
  language: Language;
  t: Translate;
  onHear(word: string): boolean;
  onForget(id: string): Promise<boolean>;
  onRestore(word: KeptWord): Promise<boolean>;
}

/** The kept words, with a search. A word that is removed leaves its place and a way back, until the list is left. */
export function KeptWordList({ words, language, t, onHear, onForget, onRestore }: KeptWordListProps) {
  const [text, setText] = useState('');
  const [removed, setRemoved] = useState<readonly ListedWord[]>([]);
  /** The word at which it is said that there is no voice. */
  const [silent, setSilent] = useState<string | null>(null);
  const kept = useMemo(() => new Set(words.map(({ id }) => id)), [words]);
  const all = useMemo(() => withRemoved(words, removed, kept), [words, removed, kept]);
  const found = useMemo(() => findWords(all, text), [all, text]);

  /** Noted before the list changes, so that the row and its focus stay. */
  function forget(word: ListedWord): Promise<boolean> {
    setRemoved([...removed.filter(({ id }) => id !== word.id), word]);
    return onForget(word.id);
  }

  if (all.length === 0) return null;
  return (
    <div class="kept-words">
      <SearchField text={text} label={t('panel.filter')} onText={setText} />
      <p class="message" role="status">
        {found.length === 0 && t('panel.noMatch', { text })}
      </p>
      <ul>
        {found.map((word) => (
          <KeptWordRow
            key={word.id}
            word={word}
            isKept={kept.has(word.id)}
            isSilent={silent === word.id}
            language={language}
            t={t}
            onHear={() => setSilent(onHear(word.headword) ? null : word.id)}
            onForget={() => forget(word)}
            onRestore={() => onRestore({ id: word.id, headword: word.headword, savedAt: word.savedAt })}
          />
        ))}
      </ul>
    </div>
  );
}

/** Removed words in their old places. */
function withRemoved(words: readonly ListedWord[], removed: readonly ListedWord[], kept: ReadonlySet<string>): readonly ListedWord[] {
  const gone = removed.filter(({ id }) => !kept.has(id));
  return gone.length ? [...words, ...gone].sort((a, b) => b.savedAt - a.savedAt) : words;
}
