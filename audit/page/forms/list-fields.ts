import type { PageElement, PageView } from '../read/page-view.ts';
import { attr, hasAttr, textOf } from '../read/read-element.ts';

/** What somebody fills in, with what the page calls it. */
export interface Field {
  element: PageElement;
  /** The type of an input in small letters; the name of other elements. */
  type: string;
  /** The text of its labels, or what stands for them; null where there is none. A placeholder is none: it is gone as soon as somebody types. */
  label: string | null;
}

const FIELDS = new Set(['input', 'select', 'textarea']);
/** Inputs that nobody fills in, or whose value is their label. */
const NO_FIELDS = new Set(['hidden', 'submit', 'reset', 'button', 'image']);

/** The fields of a page. */
export function listFields(view: PageView): Field[] {
  const fields = view.elements.filter((element) => FIELDS.has(element.name) && !NO_FIELDS.has(typeOf(element)));
  if (fields.length === 0) return [];
  const labels = new Map(view.elements.filter(({ name }) => name === 'label').map((label) => [attr(label, 'for'), label]));
  const named = new Map(view.elements.filter((element) => hasAttr(element, 'id')).map((element) => [attr(element, 'id'), element]));
  return fields.map((element) => ({ element, type: typeOf(element), label: labelOf(element, labels, named) }));
}

type ById = ReadonlyMap<string, PageElement>;

/** By the steps of the Accessible Name computation (accname-1.2), as far as markup tells. */
function labelOf(element: PageElement, labels: ById, named: ById): string | null {
  const referred = attr(element, 'aria-labelledby')
    .split(/\s+/)
    .flatMap((id) => named.get(id) ?? []);
  const label = (hasAttr(element, 'id') ? labels.get(attr(element, 'id')) : undefined) ?? element.label;
  const names = [referred.map(textOf).join(' '), attr(element, 'aria-label'), label ? textOf(label) : '', attr(element, 'title')];
  return names.map((name) => name.trim()).find(Boolean) ?? null;
}

function typeOf(element: PageElement): string {
  return element.name === 'input' ? attr(element, 'type').toLowerCase() || 'text' : element.name;
}
