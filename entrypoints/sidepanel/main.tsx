import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../extension/page.css';
import { loadInterface } from '../../components/translate.ts';
import { followDrafts } from '../extension/drafts/follow-drafts.ts';
import { loadStrings } from '../extension/interface-strings.ts';
import { languageOf } from '../extension/settings.ts';
import { openStore } from '../extension/store.ts';
import { followTerms } from './follow-terms.ts';
import { Panel } from './Panel.tsx';

const store = await openStore();
const list = await followTerms(store.settings);
const drafts = await followDrafts();
await loadInterface(languageOf(store.settings.value, navigator.languages), loadStrings);
render(<Panel store={store} list={list} drafts={drafts} />, document.getElementById('app')!);
