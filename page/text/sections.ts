import { NAVIGATION } from '../../core/highlight/choose-marks.ts';
import { isInNavigation, isLinkList, LISTS, landmarksIn } from './navigation.ts';

/** Tells which section of the page the reading is in, while it goes over the elements in document order. */
export interface Sections {
  /** An element with content begins. */
  enter(element: Element, name: string): void;
  /** An element with content has ended. */
  leave(element: Element): void;
  /** A shadow tree is read from here on. */
  addTree(root: ShadowRoot): void;
  /** Reading goes on at a node, after a pause in which the page may have changed. */
  resumeAt(node: Node): void;
  /** The number of the section. */
  now(): number;
}

/** What is in view counts as one section until the page has been read. */
export const VIEW = 0;

/** Elements at which a new section begins: the first use of a term is marked once in each. */
const STARTS = 'h1 h2 h3 h4 h5 h6 section article main aside nav header footer table form dialog fieldset details'.split(' ');

/** What an element's name says. */
const kinds = new Map([...STARTS.map((name) => [name, 'start'] as const), ...LISTS.map((name) => [name, 'list'] as const)]);

/** Section numbers are never used twice in a document; those of a reading come behind the two that have a meaning. */
let sections: number = NAVIGATION;

/** The sections of a part of the page; `section`: that of a part that is read again, or else a new one begins. */
export function createSections(roots: readonly Node[], section?: number): Sections {
  const landmarks = new Set(roots.flatMap(landmarksIn));
  const isInside = roots[0] !== undefined && isInNavigation(roots[0]);
  /** The outermost element of navigation around the place of reading. */
  let navigation: Element | null = null;
  let here = section === undefined || section === NAVIGATION ? ++sections : section;
  return {
    enter(element, name) {
      if (navigation !== null) return;
      const kind = kinds.get(name);
      if (landmarks.has(element) || (kind === 'list' && isLinkList(element))) navigation = element;
      else if (kind === 'start') here = ++sections;
    },
    leave(element) {
      if (element === navigation) navigation = null;
    },
    addTree(root) {
      for (const element of landmarksIn(root)) landmarks.add(element);
    },
    resumeAt(node) {
      if (navigation && !holds(navigation, node)) navigation = null;
    },
    now: () => (isInside || navigation !== null ? NAVIGATION : here),
  };
}

/** Whether a node is inside an element, in its shadow trees too. */
function holds(element: Element, node: Node): boolean {
  for (let up: Node | null = node; up; up = up.parentNode ?? (up as Partial<ShadowRoot>).host ?? null) if (up === element) return true;
  return false;
}
