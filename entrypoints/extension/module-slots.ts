import type { ValuesModule } from '../../page/values/create-value-marks.ts';
import type { CardModule } from '../../widget/card/create-cards.ts';

/** Where scripts leave their modules for the content script: all run in one isolated world, unseen by the page. */
export const CARD_SLOT = Symbol.for('annae.card');
export const VALUES_SLOT = Symbol.for('annae.values');

export type ModuleWorld = { [CARD_SLOT]?: CardModule; [VALUES_SLOT]?: ValuesModule };
