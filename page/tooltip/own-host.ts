import { adoptStyle } from '../style.ts';

/** The one element we add to a page. */
export const HOST_NAME = 'annae-host';

export interface OwnHost {
  element: HTMLElement;
  root: ShadowRoot;
  destroy(): void;
}

/** What undoes the zoom of the elements around the host: many sites of public bodies have a button that enlarges the page so. */
export const UNZOOM = '--annae-unzoom';

/**
 * Whatever the page's style sheets say of all elements, the host takes no room and shows: important inside wins over
 * outside. `all` leaves the direction of writing out.
 */
const HOST_STYLE = `:host{${[
  'all:initial',
  'direction:ltr',
  'unicode-bidi:isolate',
  `zoom:var(${UNZOOM},1)`,
  'position:fixed',
  'inset:0 auto auto 0',
  'display:block',
  'width:0',
  'height:0',
  'overflow:visible',
  'z-index:2147483647',
].join('!important;')}!important}`;

/**
 * Creates the host and puts it at the end of the document; made only when there is something to show. With a closed root,
 * the page cannot look into it (docs/decisions/0005).
 */
export function createHost(document: Document, mode: ShadowRootMode): OwnHost {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode });
  adoptStyle(root, HOST_STYLE);
  // Page translators leave our interface alone: it speaks the reader's language already.
  element.translate = false;
  element.popover = 'manual';
  document.documentElement.append(element);

  return {
    element,
    root,
    // Not by `remove()`, which old polyfills replace.
    destroy: () => element.parentNode?.removeChild(element),
  };
}
