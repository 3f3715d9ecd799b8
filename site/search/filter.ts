import { fitsQuery } from './fits-query.ts';

/** Shows the search of an index page and makes it work: hides entries that do not fit, and groups that become empty. */
function startFilter(): void {
  const search = document.querySelector<HTMLElement>('.search')!;
  const input = search.querySelector('input')!;
  const status = search.querySelector<HTMLElement>('[role=status]')!;
  const subjects = document.querySelector<HTMLElement>('nav.subjects')!;
  const groups = [...document.querySelectorAll<HTMLElement>('section.group')].map((section) => ({ section, entries: entriesOf(section) }));
  const entries = groups.flatMap((group) => group.entries);

  function filter(): void {
    const query = input.value.trim();
    for (const { element, texts } of entries) element.hidden = !fitsQuery(texts, query);
    for (const group of groups) group.section.hidden = group.entries.every(({ element }) => element.hidden);
    subjects.hidden = query !== '';
    const shown = entries.filter(({ element }) => !element.hidden).length;
    status.textContent = query === '' ? '' : tell(status.dataset[shown ? 'shown' : 'none']!, { shown, total: entries.length, text: query });
  }

  input.addEventListener('input', filter);
  // When the reader goes back, browsers restore the query in the field without an input event.
  window.addEventListener('pageshow', filter);
  search.hidden = false;
  filter();
}

function entriesOf(section: HTMLElement) {
  return [...section.querySelectorAll<HTMLElement>('.entry')].map((element) => ({
    element,
    texts: [...element.querySelectorAll('.headword, .romanised, .name')]
      .map(({ textContent }) => textContent ?? '')
      .concat((element.dataset.also ?? '').split('\n')),
  }));
}

function tell(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

startFilter();
