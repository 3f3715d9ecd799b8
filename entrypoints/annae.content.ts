import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runInFrame } from './content/run-in-frame.ts';
import { INSTALL_PATTERNS } from './extension/sites/install-hosts.ts';
import '../page/highlight/mark-style.css';
import '../page/values/value-style.css';

/** In the top frame from the beginning, so that its first marks come soon; into others it is put when they need it (`frames.ts`). */
export default defineContentScript({
  matches: INSTALL_PATTERNS,
  matchOriginAsFallback: true,
  // Pages need not hear of us by a message.
  noScriptStartedPostMessage: true,
  runAt: 'document_end',
  main: () => runInFrame({ document, browser }),
});
