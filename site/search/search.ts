import names from 'annae:listed-names';
import { stepThrough } from '../../components/panel/list/arrow-keys.ts';
import { createWordSearch, type WordSearch } from '../../core/search/search-words.ts';
import { listedWords } from './listed-words.ts';
import { resultList } from './result-list.ts';

/** Shows the search of an index page and makes it work: in the place of the whole list stand the words that fit, the best first. */
function startSearch(): void {
  const area = document.querySelector<HTMLElement>('.search')!;
  const input = area.querySelector('input')!;
  const status = area.querySelector<HTMLElement>('[role=status]')!;
  const missing = area.querySelector<HTMLElement>('.not-found')!;
  const results = resultList(document.querySelector<HTMLElement>('.results')!);
  const whole = [...document.querySelectorAll<HTMLElement>('.whole')];
  const words = listedWords(document);
  let find: WordSearch | null = null;

  function search(): void {
    const text = input.value.trim();
    // Prepared when somebody types: most readers follow a link.
    if (text !== '') find ??= createWordSearch(words, names);
    const found = find?.(text).map((number) => words[number]!.element) ?? [];
    results.show(found);
    for (const part of whole) part.hidden = text !== '';
    const says = status.dataset[found.length ? 'shown' : 'none']!;
    missing.hidden = text === '' || found.length > 0;
    // Behind #, which browsers do not send to a server.
    missing.querySelector('a')!.hash = `word=${encodeURIComponent(text)}`;
    status.textContent = text === '' ? '' : fill(says, { shown: found.length, total: words.length, text });
  }

  function onKey(event: KeyboardEvent): void {
    // Enter and arrows belong to the input method while a syllable is being composed.
    if (event.isComposing) return;
    stepThrough(event, event.target, [input, ...results.links()]);
    if (event.key === 'Enter' && event.target === input) results.links()[0]?.click();
    if (event.key !== 'Escape' || input.value === '') return;
    event.preventDefault();
    input.focus();
    empty();
  }

  function empty(): void {
    input.value = '';
    search();
  }

  /** A place on the page that the search has put away is shown again when a link leads there. */
  function showPlace(): void {
    const place = document.getElementById(location.hash.slice(1));
    if (!place || place.checkVisibility()) return;
    empty();
    place.scrollIntoView();
  }

  input.addEventListener('input', search);
  document.addEventListener('keydown', onKey);
  window.addEventListener('hashchange', showPlace);
  // When the reader goes back, browsers restore the text in the field without an input event.
  window.addEventListener('pageshow', search);
  area.hidden = false;
  search();
}

function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

startSearch();
