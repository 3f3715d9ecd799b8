import type { RequestShell } from '../../components/request/request-shell.ts';
import { copyText } from '../../page/copy-text.ts';
import { findTranslator } from './machine-translator.ts';

/** What both shells do alike for a request; each adds how it reaches servers and what it keeps. */
export function browserShell(
  parent: ParentNode & Node,
  onFault: (error: unknown) => void,
): Pick<RequestShell, 'now' | 'copy' | 'print' | 'translate'> {
  return {
    now: () => new Date(),
    copy: copyText,
    // With its code for QR, loaded when it is wanted.
    print: (sheet) =>
      void import('./print-counter-card.tsx').then(({ printCounterCard }) => printCounterCard(sheet, parent)).catch(onFault),
    translate: findTranslator(),
  };
}
