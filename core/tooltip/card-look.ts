/** The colours of our interface: those that the system asks for, or always one of the two. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The size of the card's text, in percent of the usual one. */
export const TEXT_SIZES = [100, 125, 150] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How the reader wants a card to look. */
export interface CardLook {
  theme: Theme;
  textSize: TextSize;
}

/** A card as long as the reader has chosen nothing. */
export const USUAL_LOOK: CardLook = { theme: 'system', textSize: 100 };
