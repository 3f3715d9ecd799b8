import type { Look, Seen } from './look.ts';
import type { PageElement, PageView } from './read/page-view.ts';
import { attr, hasAttr, lineOf, resolve } from './read/read-element.ts';

/** In CSS pixels. Smaller ones are bullets, lines and counters. */
const LEAST_SIDE = 24;
/** Recognised letters, signs and figures left out, from which on a picture holds a text that somebody should be told. */
const LEAST_LETTERS = 10;
/** What shows a point, a line, a gap. */
const DECORATIVE = /(?:^|[/_-])(?:blank|spacer|dot|bullet|bul|line|bg|shadow|pixel|1x1)(?=[\d._-]|$)/i;

/** Images without a text that stands for them (WCAG 2.2, 1.1.1), unless their size, role or name says that they only decorate. */
export const lookAtImages: Look = (view) =>
  view.elements.flatMap((element): Seen[] => {
    if (!isUntold(element)) return [];
    const words = recognisedIn(element, view);
    if (words !== null) return [{ kind: 'image-of-text', sample: words, element }];
    return [{ kind: 'image-without-alt', sample: attr(element, 'src') || `line ${lineOf(element)}`, element }];
  });

function isUntold(element: PageElement): boolean {
  const { name } = element;
  const isImage = name === 'img' || name === 'area' || (name === 'input' && attr(element, 'type').toLowerCase() === 'image');
  if (!isImage || (name === 'area' && !hasAttr(element, 'href'))) return false;
  const isNamed = ['aria-label', 'aria-labelledby', 'title'].some((naming) => attr(element, naming).trim() !== '');
  // An empty `alt` says of an image that it decorates; a button or an area needs a name.
  const isTold = name === 'img' ? hasAttr(element, 'alt') : attr(element, 'alt').trim() !== '';
  return !isTold && !isNamed && !isDecorative(element);
}

function isDecorative(element: PageElement): boolean {
  if (element.name !== 'img') return false;
  if (['presentation', 'none'].includes(attr(element, 'role')) || attr(element, 'aria-hidden') === 'true') return true;
  const isSmall = ['width', 'height'].some((side) => hasAttr(element, side) && Number.parseInt(attr(element, side), 10) < LEAST_SIDE);
  return isSmall || DECORATIVE.test(attr(element, 'src').split(/[?#]/)[0]!);
}

/** The words of an image, as somebody recognised them; null where nobody looked, or saw none. */
function recognisedIn(element: PageElement, { pictures, base }: PageView): string | null {
  if (!pictures || !hasAttr(element, 'src')) return null;
  const words = pictures.get(resolve(attr(element, 'src'), base))?.trim() ?? '';
  return (words.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS ? words : null;
}
