import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../../components/words/words.css';
import '../../components/words/quiz.css';
import '../extension/page.css';
import './words-page.css';
import { loadInterface } from '../../components/translate.ts';
import { loadStrings } from '../extension/interface-strings.ts';
import { showTheme } from '../extension/own-pages/show-theme.ts';
import { languageOf } from '../extension/settings.ts';
import { openStore } from '../extension/store.ts';
import { followKeptWords } from '../extension/words/kept-words.ts';
import { WordsPage } from './WordsPage.tsx';

const [store, kept] = await Promise.all([openStore(), followKeptWords()]);
showTheme(store.settings);
await loadInterface(languageOf(store.settings.value, navigator.languages), loadStrings);
render(<WordsPage store={store} kept={kept} />, document.getElementById('app')!);
