import { render } from 'preact';
import '../../components/reader/reader-styles.ts';
import '../extension/page.css';
import { Reader } from '../../components/reader/Reader.tsx';
import { createReaderState } from '../../components/reader/reader-state.ts';
import type { Language } from '../../core/languages.ts';
import { deviceLetterKeeper } from '../extension/letters/kept-letters.ts';
import { showTheme } from '../extension/own-pages/show-theme.ts';
import { languageOf } from '../extension/settings.ts';
import { openStore } from '../extension/store.ts';
import { deviceReader } from './device-shell.ts';
import { followOffer } from './offered-file.ts';

const [store, letters] = await Promise.all([openStore(), deviceLetterKeeper()]);
showTheme(store.settings);
const shell = deviceReader(store, letters);
const state = createReaderState(shell, (fault) => console.error('Annae:', fault));

const { offer, fetchOffered } = await followOffer(state, new URLSearchParams(location.search));

/** In the language that the reader has chosen, which may change in another tab. */
function ReaderTab() {
  const language = languageOf(store.settings.value, navigator.languages);
  const choose = (next: Language) => void store.change({ language: next });
  return <Reader {...{ state, shell, language }} offer={offer.value} onFetch={fetchOffered} onLanguage={choose} />;
}

render(<ReaderTab />, document.getElementById('app')!);
