import type { CardModule } from '../../widget/card/create-cards.ts';

/** Where the card's script leaves its module for the content script: both run in one isolated world, unseen by the page. */
export const CARD_SLOT = Symbol.for('annae.card');

export type CardWorld = { [CARD_SLOT]?: CardModule };
