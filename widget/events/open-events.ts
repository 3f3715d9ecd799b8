import type { Service } from '../../core/services.ts';
import { readText } from '../../page/text/read-text.ts';
import { HOST_NAME } from '../../page/tooltip/own-host.ts';
import type { AnnaeOptions } from '../options/annae-options.ts';
import { findRoot } from '../options/first-options.ts';
import type { AnnaeEvent } from './annae-event.ts';
import type { Occurrence } from './occurrence.ts';
import { wordOfPage } from './word-of-page.ts';

/** Words of these services are never told of: who reads them may be in danger, or in a trial. */
const SILENT: readonly Service[] = ['safety', 'legal', 'family'];

/** Tells those who listen of what happens: the document with `events: 'on'`, and `onEvent`. Loaded with the first event of a page that has either. */
export function openEvents(set: AnnaeOptions, document: Document): (occurrence: Occurrence) => Promise<void> {
  const pageText = () => readText(findRoot(set.root, document) ?? document.documentElement, HOST_NAME, set.exclude);

  function send(event: AnnaeEvent | null): void {
    if (!event) return;
    if (set.events === 'on') document.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
    try {
      set.onEvent?.(event);
    } catch (fault) {
      // It is the page's own, and goes where its others go.
      reportError(fault);
    }
  }

  return async (occurrence) => send(await eventOf(occurrence, pageText));
}

/** What is told of it; null where it stays untold. */
async function eventOf(occurrence: Occurrence, pageText: () => string): Promise<AnnaeEvent | null> {
  switch (occurrence.type) {
    case 'open':
      return { type: 'annae:open', detail: {} };
    case 'request':
      return { type: 'annae:request', detail: { step: occurrence.step } };
    case 'term': {
      const { id, headword, service, urgent, own } = occurrence.term;
      // Nobody knows what an agency's own word is about, unless it says so.
      const about = own ? own.about : [service];
      if (urgent.length > 0 || about.length === 0 || about.some((each) => SILENT.includes(each))) return null;
      return { type: 'annae:term', detail: { id, headword, as: occurrence.pinned ? 'card' : 'preview' } };
    }
    case 'miss': {
      const redactor = async () => (await import('../request/open-widget-redactor.ts')).openWidgetRedactor(occurrence.language);
      const word = await wordOfPage(occurrence.text, pageText(), redactor);
      return word === null ? null : { type: 'annae:miss', detail: { word } };
    }
    default:
      return occurrence satisfies never;
  }
}
