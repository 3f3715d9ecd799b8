import { adoptStyle } from './style.ts';

export interface PrintOptions {
  /** Where the frame with the sheet goes: our own shadow root, or a page of ours. */
  parent: ParentNode & Node;
  css: string;
  /** Fills the sheet's body. */
  fill(body: HTMLElement): void;
}

const NAME = 'annae-sheet';
/** A4 in px. The frame is laid out, though nobody sees it, so that nothing in it is measured at a width of 0. */
const WIDTH = 794;
const HEIGHT = 1123;

/**
 * Prints a sheet by itself, in a frame of its own: the page around it is not printed, and keeps its styles. The frame stays
 * until the next sheet, since browsers tell in different ways, or not at all, when printing is over.
 */
export function printSheet({ parent, css, fill }: PrintOptions): void {
  const document = parent.ownerDocument ?? (parent as Document);
  // `:scope` finds nothing in a shadow root.
  for (const child of [...parent.children]) if (child.className === NAME) child.remove();
  const frame = document.createElement('iframe');
  frame.className = NAME;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // By properties: a style attribute may be forbidden where we are a guest.
  Object.assign(frame.style, { position: 'fixed', left: '-10000px', top: '0', border: '0', width: `${WIDTH}px`, height: `${HEIGHT}px` });
  parent.append(frame);
  const inside = frame.contentDocument!;
  adoptStyle(inside, css);
  fill(inside.body);
  frame.contentWindow!.print();
}
