import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { directionOf } from '../../components/shown-languages.ts';
import type { KeptWord } from '../../core/words/kept-word.ts';
import { languageOf } from '../extension/settings.ts';
import type { SettingsStore } from '../extension/store.ts';
import { useInterface } from '../extension/use-interface.ts';
import { WordsView } from '../extension/words/WordsView.tsx';

export interface WordsPageProps {
  store: SettingsStore;
  kept: ReadonlySignal<readonly KeptWord[]>;
}

/** The reader's own words on a page of their own. */
export function WordsPage({ store, kept }: WordsPageProps) {
  const language = languageOf(store.settings.value, navigator.languages);
  const t = useInterface(language);
  const title = t('words.title');
  useEffect(() => {
    document.title = `${title} – Annae`;
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [title, language]);
  return (
    <div class="annae page words-page" lang={language} dir={directionOf(language)}>
      <h1>{title}</h1>
      <WordsView kept={kept} language={language} second={store.settings.value.secondLanguage} t={t} />
    </div>
  );
}
