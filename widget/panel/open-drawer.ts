import type { Assistant } from '../start-assistant.ts';
import { createDrawerController, type DrawerController, type DrawerControllerOptions } from './drawer-controller.ts';

export interface DrawerOptions extends Omit<DrawerControllerOptions, 'words' | 'onGo' | 'onKnow'> {
  /** The page, and its words as they are now. */
  page: Pick<Assistant, 'terms' | 'isTranslated' | 'goTo' | 'learn'>;
}

/** The drawer of the widget, loaded when it first opens. */
export function openDrawer({ page, ...options }: DrawerOptions): DrawerController {
  return createDrawerController({
    ...options,
    words: () => ({ type: 'read', words: page.terms(), isTranslated: page.isTranslated() }),
    onGo: page.goTo,
    onKnow: page.learn,
  });
}
