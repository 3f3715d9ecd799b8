import type { Page } from 'puppeteer-core';
import { until } from './browsers.ts';

/** The texts of the painted marks, in the order of painting; those that touch a mark before them come last. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words: string[] = [];
    for (const name of ['annae-term', 'annae-term-beside']) {
      CSS.highlights.get(name)?.forEach((static_) => {
        const range = document.createRange();
        range.setStart(static_.startContainer, static_.startOffset);
        range.setEnd(static_.endContainer, static_.endOffset);
        words.push(range.toString().replace(/\s+/g, ' '));
      });
    }
    return words;
  });
}

/** Waits until all these words are marked: a long page is marked piece by piece. */
export function marksWith(page: Page, words: readonly string[]): Promise<string[]> {
  return until(page, `marks on ${words.join(', ')}`, async () => {
    const marked = await markedWords(page);
    return words.every((word) => marked.includes(word)) ? marked : null;
  }) as Promise<string[]>;
}

/** The marks once no more are added: the same number a tenth of a second later. */
export function allMarks(page: Page): Promise<string[]> {
  let before = -1;
  return until(page, 'all marks of the view', async () => {
    const marked = await markedWords(page);
    const same = marked.length === before;
    before = marked.length;
    if (!same) await new Promise((resolve) => setTimeout(resolve, 100));
    return same ? marked : null;
  }) as Promise<string[]>;
}

/** Looks for a mark, before the page is scrolled for it. */
const LOOKS = 20;

/**
 * The middle of a marked word in plain text, in the view; scrolls to it first. The first marks are those of the view, where the first use
 * of a word may be in a link, so this waits for the rest of the page; what is farther than a screen away is marked when it comes nearer.
 */
export async function pointOn(page: Page, word: string, highlight = 'annae-term'): Promise<{ x: number; y: number }> {
  let looks = 0;
  const find = async () => {
    const found = await findPoint(page, word, highlight);
    if (!found && ++looks > LOOKS) await page.evaluate(scrollOn);
    return found;
  };
  return (await until(page, `a mark on “${word}” in plain text`, find))!;
}

/** Half a screen down, and from the end to the top again. */
function scrollOn(): void {
  const { scrollHeight } = document.documentElement;
  const isEnd = scrollY + innerHeight >= scrollHeight - 1;
  scrollTo({ top: isEnd ? 0 : scrollY + innerHeight / 2, behavior: 'instant' });
}

function findPoint(page: Page, word: string, highlight: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate(
    (sought, name) => {
      let found: { x: number; y: number } | null = null;
      CSS.highlights.get(name)?.forEach((static_) => {
        if (found) return;
        const range = document.createRange();
        range.setStart(static_.startContainer, static_.startOffset);
        range.setEnd(static_.endContainer, static_.endOffset);
        if (range.toString().replace(/\s+/g, ' ') !== sought || range.getClientRects().length === 0) return;
        const element = range.startContainer.parentElement!;
        if (element.closest('a, button, label, summary')) return;
        element.scrollIntoView({ block: 'center' });
        const rect = range.getClientRects()[0]!;
        found = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      });
      return found as { x: number; y: number } | null;
    },
    word,
    highlight,
  );
}

/** What the card says, or null when none is shown. */
export function cardText(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector('annae-host')?.shadowRoot?.querySelector<HTMLElement>('.card .card-body')?.innerText ?? null,
  );
}

/** Waits for a card that holds the text; says what the card holds when it does not come. */
export async function cardWith(page: Page, text: string): Promise<string> {
  let card: string | null = null;
  const check = async () => {
    card = await cardText(page);
    return card?.includes(text) ? card : '';
  };
  return until(page, `a card with “${text}”`, check).catch((error: Error) => {
    throw new Error(`${error.message} ${card === null ? 'No card was shown.' : `The card says: ${card}`}`);
  });
}

export function noCard(page: Page): Promise<boolean> {
  return until(page, 'the card to close', async () => (await cardText(page)) === null);
}

/** Waits for the focus to be on an element whose name, class and id hold the text: it follows what is drawn. */
export function focusOn(page: Page, text: string): Promise<boolean> {
  return until(page, `the focus on ${text}`, async () => (await focused(page)).includes(text));
}

/** Where the focus is: an element of the page, or of our shadow tree. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement ?? outer;
    return inner ? `${inner.localName}.${inner.className}${inner.id ? `#${inner.id}` : ''}` : 'nothing';
  });
}
