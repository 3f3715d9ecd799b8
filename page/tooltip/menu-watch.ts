import { HOST_NAME } from './own-host.ts';

/** Milliseconds between two looks at what lies around a link. */
const PERIOD = 120;
/** How many elements around a link can hold its menu. */
const NEAR = 4;
/** Pixels beside a link at which a menu opens. */
const BESIDE = [10, 50];

export interface MenuWatch {
  /** Watches what opens around a link or button while the pointer rests on it; false where a menu is open or known to open there. */
  follow(acting: Element): boolean;
  stop(): void;
}

/** Notices menus that open under the pointer: a card would lie over them. `onMenu` is called when one opens. */
export function watchMenus(document: Document, onMenu: () => void): MenuWatch {
  let followed: Element | null = null;
  let has = false;
  let around: (Element | null)[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;

  function look(): void {
    const now = elementsAround(followed!);
    if (now.every((element, at) => element === around[at])) return;
    has = true;
    clearInterval(timer);
    onMenu();
  }

  function stop(): void {
    clearInterval(timer);
    followed = null;
  }

  return {
    follow(acting) {
      if (acting === followed) return !has;
      stop();
      followed = acting;
      around = elementsAround(acting);
      has = saysMenu(acting) || isOfOpenMenu(acting) || around.some((element) => element !== null && opensBeside(acting, element));
      if (!has) timer = setInterval(look, PERIOD);
      return !has;
    },
    stop,
  };

  /** What the page shows below, above and to the right of an element. */
  function elementsAround(element: Element): (Element | null)[] {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const x = left + width / 2;
    const y = top + height / 2;
    const points = [
      [x, top - BESIDE[0]!],
      ...BESIDE.flatMap((far) => [
        [x, bottom + far],
        [left + 4, bottom + far],
        [right + far, y],
      ]),
    ];
    return points.map(([px, py]) => document.elementsFromPoint(px!, py!).find(({ localName }) => localName !== HOST_NAME) ?? null);
  }
}

/** The page says so: to assistive technology, or by a list below an entry of its navigation that is not on show all the time. */
function saysMenu(acting: Element): boolean {
  if (acting.closest('[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [role="menu"], [role="menubar"]')) return true;
  const entry = acting.closest('nav, [role="navigation"]') && acting.closest('li');
  const list = entry?.querySelector('ul, ol');
  return Boolean(list && !(isShown(list) && !floats(list, entry!)));
}

/** An entry of a menu that lies over the page now. */
function isOfOpenMenu(acting: Element): boolean {
  const nav = acting.closest('nav, [role="navigation"]');
  const list = acting.closest('ul ul, ul ol, ol ul, ol ol, ul div ul');
  return Boolean(nav && list && nav.contains(list) && floats(list, nav));
}

/** Whether an element belongs to a box that lies over the page and hangs on the same entry as the link. */
function opensBeside(acting: Element, element: Element): boolean {
  let entry = acting.parentElement;
  for (let step = 0; step < NEAR && entry && entry !== element.ownerDocument.body; step++, entry = entry.parentElement) {
    if (entry.contains(element)) return !acting.contains(element) && !element.contains(acting) && floats(element, entry);
  }
  return false;
}

/** Whether the element, or one around it up to `end`, is taken out of the page's flow. */
function floats(element: Element, end: Element): boolean {
  for (let box: Element | null = element; box && box !== end; box = box.parentElement) {
    if (/absolute|fixed/.test(getComputedStyle(box).position)) return true;
  }
  return false;
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden';
}
