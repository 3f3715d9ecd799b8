import { lateRedactor } from '../../core/redact/late-redactor.ts';
import { copyText } from '../../page/copy-text.ts';
import type { Assistant } from '../start-assistant.ts';
import { createDrawerController, type DrawerController, type DrawerControllerOptions } from './drawer-controller.ts';

export interface DrawerOptions
  extends Omit<DrawerControllerOptions, 'words' | 'values' | 'known' | 'onForget' | 'onGo' | 'onGoValue' | 'onKnow' | 'proposing'> {
  /** The page, and its words as they are now. */
  page: Pick<Assistant, 'terms' | 'values' | 'isTranslated' | 'goTo' | 'goToValue' | 'learn' | 'known' | 'setKnown'>;
}

/** The drawer of the widget, loaded when it first opens. */
export function openDrawer({ page, ...options }: DrawerOptions): DrawerController {
  return createDrawerController({
    ...options,
    words: () => ({ type: 'read', words: page.terms(), isTranslated: page.isTranslated() }),
    values: async (language) => {
      const { listValues } = await import('../../components/values/list-values.ts');
      return listValues(page.values(), language, new Date());
    },
    onGo: page.goTo,
    onGoValue: page.goToValue,
    onKnow: page.learn,
    proposing: {
      from: options.host().element.ownerDocument.location.hostname || null,
      copy: copyText,
      // Loaded with the first text that may hold personal details.
      redactor: (language) => lateRedactor(async () => (await import('../request/open-widget-redactor.ts')).openWidgetRedactor(language)),
    },
    known: () => [...page.known()].reverse(),
    onForget: (term) => page.setKnown(new Set([...page.known()].filter((known) => known !== term))),
  });
}
