/**
 * What the pointer must do for a card, as the reader has chosen: rest on a word, press it, rest on it or press it while Alt is
 * held, or nothing opens one. The list of words and the keys open cards in any case.
 */
export const CARD_ON = ['hover', 'click', 'alt', 'off'] as const;
export type CardOn = (typeof CARD_ON)[number];

/** Whether a pointer that rests on a word opens a preview. */
export function opensOnHover(choice: CardOn, alt: boolean): boolean {
  return choice === 'hover' || (choice === 'alt' && alt);
}

/** Whether a press on a word opens its card. */
export function opensOnPress(choice: CardOn, alt: boolean): boolean {
  return choice === 'hover' || choice === 'click' || (choice === 'alt' && alt);
}
