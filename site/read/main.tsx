import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/reader/reader-styles.ts';
import './read.css';
import { Reader } from '../../components/reader/Reader.tsx';
import { createReaderState } from '../../components/reader/reader-state.ts';
import { chooseLanguage, isLanguage, type Language } from '../../core/languages.ts';
import { siteReader } from './site-reader.ts';

const named = new URLSearchParams(location.search).get('lang');
const language = signal<Language>(isLanguage(named) ? named : chooseLanguage(navigator.languages));

/** In the address, so that it outlives the page without being stored. */
function choose(next: Language): void {
  language.value = next;
  history.replaceState(null, '', `?lang=${next}`);
}

const onFault = (fault: unknown) => console.error('Annae:', fault);
const shell = siteReader({ onLanguage: choose, onFault });
const state = createReaderState(shell, onFault);

function ReaderPage() {
  return <Reader {...{ state, shell }} language={language.value} onLanguage={choose} home={`../${language.value}/index.html`} />;
}

render(<ReaderPage />, document.getElementById('app')!);
