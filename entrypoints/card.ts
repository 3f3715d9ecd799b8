import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCards } from '../widget/card/create-cards.ts';
import { CARD_SLOT, type ModuleWorld } from './extension/module-slots.ts';

/** Injected by the background when the first card of a frame opens. */
export default defineUnlistedScript(() => {
  (globalThis as ModuleWorld)[CARD_SLOT] = { createCards };
});
