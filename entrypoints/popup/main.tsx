import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../extension/page.css';
import { loadInterface } from '../../components/translate.ts';
import { listDrafts } from '../extension/drafts/drafts.ts';
import { loadStrings } from '../extension/interface-strings.ts';
import { languageOf } from '../extension/settings.ts';
import { activePage } from '../extension/sites/active-page.ts';
import { siteAccess } from '../extension/sites/site-access.ts';
import { openStore } from '../extension/store.ts';
import { Popup } from './Popup.tsx';

const [store, page, drafts] = await Promise.all([openStore(), activePage(), listDrafts(Date.now())]);
const access = page ? await siteAccess(page) : 'none';
await loadInterface(languageOf(store.settings.value, navigator.languages), loadStrings);
render(<Popup store={store} page={page} access={access} drafts={drafts} />, document.getElementById('app')!);
