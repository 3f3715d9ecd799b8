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

/** Elements that one field takes its name from. */
const MOST_REFERENCES = 10;

/** The fields of a page. */
export function listFields(view: PageView): Field[] {
  const fields = view.elements.filter((element) => FIELDS.has(element.name) && !NO_FIELDS.has(typeOf(element)));
  if (fields.length === 0) return [];
  const labels = new Map(view.elements.filter(({ name }) => name === 'label').map((label) => [attr(label, 'for'), label]));
  const named = new Map(view.elements.filter((element) => hasAttr(element, 'id')).map((element) => [attr(element, 'id'), element]));
  const texts = new Map<PageElement, string>();
  const read = (element: PageElement) => {
    const text = texts.get(element) ?? textOf(element);
    texts.set(element, text);
    return text;
  };
  return fields.map((element) => ({ element, type: typeOf(element), label: labelOf(element, { labels, named, read }) }));
}

interface Labels {
  labels: ReadonlyMap<string, PageElement>;
  named: ReadonlyMap<string, PageElement>;
  /** The text of an element, of which many fields may ask. */
  read(element: PageElement): string;
}

/** By the steps of the Accessible Name computation (accname-1.2), as far as markup tells. */
function labelOf(element: PageElement, { labels, named, read }: Labels): string | null {
  const ids = attr(element, 'aria-labelledby').split(/\s+/, MOST_REFERENCES);
  const referred = ids.flatMap((id) => named.get(id) ?? []);
  const label = (hasAttr(element, 'id') ? labels.get(attr(element, 'id')) : undefined) ?? element.label;
  const names = [referred.map(read).join(' '), attr(element, 'aria-label'), label ? read(label) : '', attr(element, 'title')];
  return names.map((name) => name.trim()).find(Boolean) ?? null;
}

function typeOf(element: PageElement): string {
  return element.name === 'input' ? attr(element, 'type').toLowerCase() || 'text' : element.name;
}
