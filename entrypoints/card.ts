import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardDisplay } from '../widget/card/card-display.ts';
import { CARD_SLOT, type CardWorld } from './extension/card-slot.ts';

/** Injected by the background when the first card of a frame opens. */
export default defineUnlistedScript(() => {
  (globalThis as CardWorld)[CARD_SLOT] = { createCardDisplay };
});
