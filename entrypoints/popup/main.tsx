import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../extension/page.css';
import { listDrafts } from '../extension/drafts/drafts.ts';
import { activePage } from '../extension/sites/active-page.ts';
import { siteAccess } from '../extension/sites/site-access.ts';
import { openStore } from '../extension/store.ts';
import { Popup } from './Popup.tsx';

const [store, page, drafts] = await Promise.all([openStore(), activePage(), listDrafts(Date.now())]);
const access = page ? await siteAccess(page) : 'none';
render(<Popup store={store} page={page} access={access} drafts={drafts} />, document.getElementById('app')!);
