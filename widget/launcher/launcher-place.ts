/** Where the button is: how far from a side of the view, and from its lower edge, in pixels. */
export interface LauncherPlace {
  side: 'left' | 'right';
  across: number;
  up: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A box in the view, in pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Pixels between the button and the edges of the view. */
export const EDGE = 16;
/** Pixels between the button and what it makes room for. */
const GAP = 8;
/** Pixels within which something is in its way; less than the gap, so that it stays where it has made room. */
const NEAR = 4;
/** It goes no farther than this share of the view. */
const FARTHEST = 0.7;
/** Things that lie one above the other, as a chat's button and the way to the top do. */
const MOST = 5;

/**
 * A place near the first one where the page has nothing that stays at its place in the view: above it, or else beside it. The first one
 * where there is none. `fixedIn` gives the box of such a thing within a box.
 */
export function findClearPlace(first: LauncherPlace, size: Size, view: Size, fixedIn: (box: Box) => Box | null): LauncherPlace {
  let place = first;
  for (let tried = 0; tried < MOST; tried++) {
    const box = boxAt(place, size, view);
    const fixed = fixedIn({ left: box.left - NEAR, top: box.top - NEAR, right: box.right + NEAR, bottom: box.bottom + NEAR });
    if (!fixed) return place;
    const up = view.height - fixed.top + GAP;
    const across = (place.side === 'right' ? view.width - fixed.left : fixed.right) + GAP;
    if (up > place.up && up + size.height <= view.height * FARTHEST) place = { ...place, up };
    else if (across > place.across && across + size.width <= view.width * FARTHEST) place = { ...first, across };
    else break;
  }
  return first;
}

/** The place of a button whose left upper corner is there, held to the nearer side and inside of the view. */
export function placeAt(left: number, top: number, size: Size, view: Size): LauncherPlace {
  const within = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), Math.max(most, 0)));
  const x = within(left, view.width - size.width);
  const up = within(view.height - top - size.height, view.height - size.height);
  const isLeft = x + size.width / 2 < view.width / 2;
  return isLeft ? { side: 'left', across: x, up } : { side: 'right', across: within(view.width - x - size.width, view.width), up };
}

export function boxAt({ side, across, up }: LauncherPlace, size: Size, view: Size): Box {
  const left = side === 'left' ? across : view.width - across - size.width;
  const top = view.height - up - size.height;
  return { left, top, right: left + size.width, bottom: top + size.height };
}
