import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../extension/page.css';
import { followDrafts } from '../extension/drafts/follow-drafts.ts';
import { openStore } from '../extension/store.ts';
import { followTerms } from './follow-terms.ts';
import { Panel } from './Panel.tsx';

const store = await openStore();
const list = await followTerms(store.settings);
const drafts = await followDrafts();
render(<Panel store={store} list={list} drafts={drafts} />, document.getElementById('app')!);
