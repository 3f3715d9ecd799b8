import type { PageElement } from './page-view.ts';

/** What a person needs to find an element again. Never its value, which may be somebody's. */
const SHOWN = ['type', 'id', 'name', 'title', 'placeholder', 'maxlength', 'pattern', 'action', 'src', 'href'];
const LONGEST = 80;

/** An element's tag with the attributes by which it is found again. */
export function showTag({ name, node }: PageElement): string {
  const shown = node.attrs.filter((attribute) => SHOWN.includes(attribute.name));
  return `<${[name, ...shown.map((attribute) => `${attribute.name}="${attribute.value.slice(0, LONGEST)}"`)].join(' ')}>`;
}
