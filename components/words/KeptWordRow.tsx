import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../core/languages.ts';
import type { ListedWord } from '../../core/words/learned-word.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';
import { directionOf } from '../shown-languages.ts';
import { TermName } from '../TermName.tsx';

interface KeptWordRowProps {
  word: ListedWord;
  /** False once it is removed. */
  isKept: boolean;
  /** The device could not speak it. */
  isSilent: boolean;
  language: Language;
  t: Translate;
  onHear(): void;
  onForget(): Promise<boolean>;
  onRestore(): Promise<boolean>;
}

/** A word of the list, or the way back to one that was removed. The focus stays in its row. */
export function KeptWordRow({ word, isKept, isSilent, language, t, onHear, onForget, onRestore }: KeptWordRowProps) {
  const last = useRef<HTMLButtonElement>(null);
  const wasPressed = useRef(false);
  // The row changes when its button is pressed.
  useLayoutEffect(() => {
    if (wasPressed.current) last.current?.focus();
    wasPressed.current = false;
  }, [isKept]);

  function change(work: () => Promise<boolean>): void {
    wasPressed.current = true;
    void work();
  }

  const { headword } = word;
  if (!isKept)
    return (
      <li class="kept-word removed">
        <p>
          <span class="headword" lang="ko">
            {headword}
          </span>{' '}
          {t('words.removed')}
        </p>
        <button
          ref={last}
          type="button"
          class="action small"
          aria-label={t('words.undoOf', { word: headword })}
          onClick={() => change(onRestore)}
        >
          {t('words.undo')}
        </button>
      </li>
    );
  return (
    <li class="kept-word">
      <WordText word={word} language={language} t={t} />
      <div class="row-buttons">
        <IconButton name="speaker" label={t('words.hear', { word: headword })} onClick={onHear} />
        <button
          ref={last}
          type="button"
          class="icon-button"
          aria-label={t('words.remove', { word: headword })}
          title={t('words.remove', { word: headword })}
          onClick={() => change(onForget)}
        >
          <Icon name="close" />
        </button>
      </div>
      {isSilent && (
        <p class="failed" role="status">
          {t('card.noVoice')}
        </p>
      )}
    </li>
  );
}

function IconButton({ name, label, onClick }: { name: 'speaker'; label: string; onClick(): void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} />
    </button>
  );
}

/** What is said of the word. */
function WordText({ word: { headword, learned, brief }, language, t }: Pick<KeptWordRowProps, 'word' | 'language' | 't'>) {
  return (
    <div class="word-text" lang={language} dir={directionOf(language)}>
      <p class="spelling">
        <span class="headword" lang="ko">
          {headword}
        </span>{' '}
        {learned?.name && (
          <span class="romanised" lang="ko-Latn">
            {learned.romanised}
          </span>
        )}
      </p>
      {learned ? (
        <>
          {learned.name && (
            <p class="name">
              <TermName term={learned} language={language} />
            </p>
          )}
          <p class="brief" lang={learned.textLanguage}>
            {brief}
          </p>
          <p class="service">{learned.serviceName}</p>
        </>
      ) : (
        <p class="brief">{t('words.gone')}</p>
      )}
    </div>
  );
}
