import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runInFrame } from './content/run-in-frame.ts';
import { INSTALL_PATTERNS } from './extension/install-hosts.ts';
import '../page/highlight/highlight.css';

export default defineContentScript({
  matches: INSTALL_PATTERNS,
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  main: () => runInFrame({ document, browser }),
});
