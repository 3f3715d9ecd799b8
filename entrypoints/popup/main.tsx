import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../extension/page.css';
import { activePage } from '../extension/active-page.ts';
import { listDrafts } from '../extension/drafts.ts';
import { siteAccess } from '../extension/site-access.ts';
import { openStore } from '../extension/store.ts';
import { Popup } from './Popup.tsx';

const [store, page, drafts] = await Promise.all([openStore(), activePage(), listDrafts(Date.now())]);
const access = page ? await siteAccess(page) : 'none';
render(<Popup store={store} page={page} access={access} drafts={drafts} />, document.getElementById('app')!);
