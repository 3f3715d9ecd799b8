import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Shows a part of the request's screens alone in the document; null takes it off. */
export function show(part: ComponentChild): void {
  act(() => render(part, document.body));
}

/** What stands in all places of this kind. */
export function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

/** The button or link with this name or text. */
export function control(name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button, a, summary')];
  return found(
    all.find((element) => element.getAttribute('aria-label') === name || element.textContent === name),
    name,
  );
}

export async function press(name: string): Promise<void> {
  await act(async () => control(name).click());
}

/** The field, the choice or the box with this label. */
export function field<Kind extends Element = HTMLInputElement>(label: string): Kind {
  const labels = [...document.querySelectorAll('label')];
  const own = labels.find((element) => (element.querySelector('.label, span') ?? element).textContent === label);
  return found(own?.querySelector<Kind>('input, select, textarea'), label);
}

export function write(label: string, text: string): void {
  const target = field<HTMLInputElement>(label);
  target.value = text;
  act(() => void target.dispatchEvent(new Event('input', { bubbles: true })));
}

export async function choose(label: string, option: string): Promise<void> {
  const select = field<HTMLSelectElement>(label);
  select.selectedIndex = optionsOf(label).indexOf(option);
  await act(async () => void select.dispatchEvent(new Event('change', { bubbles: true })));
}

export function optionsOf(label: string): string[] {
  return [...field<HTMLSelectElement>(label).options].map(({ textContent }) => textContent);
}

/** What is chosen, as it is shown. */
export function chosen(label: string): string | undefined {
  const { options, selectedIndex } = field<HTMLSelectElement>(label);
  return options[selectedIndex]?.textContent;
}

export function tick(label: string): void {
  act(() => field(label).click());
}

function found<Kind>(element: Kind | null | undefined, name: string): Kind {
  if (!element) throw new Error(`There is no “${name}” in: ${document.body.textContent}`);
  return element;
}
