import themeCss from '../../components/theme.css?inline';
import cardCss from '../../components/tooltip/card.css?inline';
import type { CardModule } from './card-display.ts';

export { mountCard } from '../../components/tooltip/mount-card.tsx';
export { loadInterface } from '../../components/translate.ts';

/** The style of the card, for its shadow root. */
export const css: CardModule['css'] = themeCss + cardCss;
