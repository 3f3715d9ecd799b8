/** Pixels between a word and the sheet. */
const SHEET_GAP = 8;
/** A word that is scrolled to the top of the view stays this far below its edge: pages have bars there. */
const TOP_ROOM = 64;

export interface SheetPlace {
  /** The edge of the view at which the sheet lies. */
  side: 'top' | 'bottom';
  /** How high it may be without covering the word, in pixels. */
  room: number;
}

/** All in pixels of the view. */
export interface SheetOptions {
  word: { top: number; bottom: number };
  /** The height of the view. */
  view: number;
  /** The height of the sheet when nothing limits it. */
  height: number;
  /** Where the sheet lies now. */
  side: 'top' | 'bottom';
}

/** Where a sheet across a narrow view leaves its word in view: it stays at its side while it fits there. */
export function placeSheet({ word, view, height, side }: SheetOptions): SheetPlace {
  const room = { top: Math.max(0, word.top - SHEET_GAP), bottom: Math.max(0, view - word.bottom - SHEET_GAP) };
  const other = side === 'top' ? 'bottom' : 'top';
  if (room[side] >= height) return { side, room: room[side] };
  if (room[other] >= height) return { side: other, room: room[other] };
  const larger = room.bottom >= room.top ? 'bottom' : 'top';
  return { side: larger, room: room[larger] };
}

/** How far the page must scroll so that a sheet at the bottom fits below its word; 0 where it fits or the word would leave the view. */
export function scrollForSheet({ word, view, height }: Pick<SheetOptions, 'word' | 'view' | 'height'>): number {
  const missing = word.bottom + SHEET_GAP + height - view;
  return Math.max(0, Math.min(missing, word.top - TOP_ROOM));
}
