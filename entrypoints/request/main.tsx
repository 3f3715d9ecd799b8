import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/theme.css';
import '../../components/way.css';
import '../../components/panel/panel.css';
import '../../components/request/request.css';
import '../../components/request/question/question.css';
import '../../components/request/contacts/who-answers.css';
import '../../components/request/send/sending.css';
import '../extension/page.css';
import './request-page.css';
import { NO_ENTRIES } from '../../core/request/entries.ts';
import { readReplyTo } from '../../core/request/stored-draft.ts';
import { deleteOldDrafts, loadDraft, takePageText } from '../extension/drafts/drafts.ts';
import { showTheme } from '../extension/own-pages/show-theme.ts';
import { openStore } from '../extension/store.ts';
import { RequestPage } from './RequestPage.tsx';

const now = Date.now();
const store = await openStore();
showTheme(store.settings);
await deleteOldDrafts(now);
const named = new URLSearchParams(location.search).get('draft');
const draft = named ? await loadDraft(named, now) : null;
const { replyTo: stored } = await browser.storage.local.get('replyTo');
const replyTo = readReplyTo(stored);

render(
  <RequestPage
    store={store}
    start={{
      draftId: draft?.id ?? crypto.randomUUID(),
      occasion: draft?.occasion ?? { term: null, page: null, terms: [] },
      entries: { ...(draft?.entries ?? NO_ENTRIES), replyTo },
      pageText: named ? await takePageText(named) : '',
    }}
    replyTo={replyTo}
  />,
  document.getElementById('app')!,
);
