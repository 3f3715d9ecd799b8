import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../extension/page.css';
import { listDrafts } from '../extension/drafts/drafts.ts';
import { loadTexts } from '../extension/own-pages/settings-texts.ts';
import { showTheme } from '../extension/own-pages/show-theme.ts';
import { languageOf } from '../extension/settings.ts';
import { activePage } from '../extension/sites/active-page.ts';
import { pageState } from '../extension/sites/page-state.ts';
import { openStore } from '../extension/store.ts';
import { Popup } from './Popup.tsx';

const [store, page, drafts] = await Promise.all([openStore(), activePage(), listDrafts(Date.now())]);
showTheme(store.settings);
const [t, state] = await Promise.all([loadTexts(languageOf(store.settings.value, navigator.languages)), page && pageState(page)]);
render(<Popup store={store} page={page && state && { ...page, ...state }} drafts={drafts} first={t} />, document.getElementById('app')!);
