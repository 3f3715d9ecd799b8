import type { Page } from 'puppeteer-core';
import type { Call, CardHelp } from '../../../core/contacts/help-on-card.ts';
import type { Explanation, GlossaryNames } from '../../../core/explanation.ts';
import type { Bucket } from '../../../core/explanation-buckets.ts';
import type { Service } from '../../../core/services.ts';
import type { Strings } from '../../../locales/strings.ts';
import type { Target } from '../../../page/tooltip/target.ts';
import type { CardModule } from '../../../widget/card/create-cards.ts';

declare global {
  interface Window {
    /** Shows the card of a term at a target, from the widget's own files; set by `prepareCards`. */
    showCard?: (target: Target, pinned: boolean) => Promise<HTMLElement>;
    /** How many terms there are. */
    termCount?: number;
    /** The browser's own `import`: what a test passes to a page has the test runner's in its place. */
    importFile?: (address: string) => Promise<Record<string, unknown> & { default: never }>;
  }
}

/** Makes a page that has the script tag show any card at once, without a pointer: hundreds can be looked at in a moment. */
export async function prepareCards(page: Page, language: string): Promise<void> {
  await page.evaluate('window.importFile = (address) => import(address)');
  await page.evaluate(async (lang) => {
    const load = (name: string) => window.importFile!(`/widget/annae/${name}-${lang}.js`);
    const { createCards } = (await window.importFile!('/widget/annae/card.js')) as unknown as CardModule;
    const { terms, services } = (await load('names')).default as GlossaryNames;
    const all = new Map<number, Explanation>();
    for (let bucket = 0; all.size < terms.length; bucket++) {
      const { default: kept } = await window.importFile!(`/widget/annae/explanations-${lang}-${bucket}.js`);
      for (const [term, explanation] of Object.entries(kept as Bucket)) all.set(Number(term), explanation);
    }
    // As many lines as a card shows, and as long as they are; every other word is on a page of another service.
    const helpFrom = (id: Service, isOnOtherPage: boolean): CardHelp => {
      const { name, institution } = services[id]!;
      const at = Date.parse('2026-11-30T20:00+09:00');
      const call = {
        number: '033-811-2000',
        name: institution,
        speech: 'own',
        language: 'en',
        keys: '3*',
        region: null,
        old: { asOf: '2023-04' },
        programmes: [],
      } as const;
      const now: Call = { ...call, opening: { type: 'open', until: at + 7_200_000, isSure: true } };
      const later: Call = { ...call, number: '1577-1366', opening: { type: 'later', opens: at + 46_800_000, isSure: true } };
      return {
        service: { id, name, institution },
        second: isOnOtherPage ? { id, name } : null,
        yours: null,
        calls: [now, later],
        noCentreIn: null,
        at,
      };
    };
    const strings = (await load('interface')).default as Strings['interface'];
    // By its name, the script tag knows that this is no part of the page.
    const element = document.createElement('annae-host');
    const root = element.attachShadow({ mode: 'open' });
    element.popover = 'manual';
    element.style.cssText = 'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; overflow: visible';
    document.documentElement.append(element);
    const cards = createCards({
      document,
      language: lang as 'en',
      look: { theme: 'system', textSize: 100 },
      host: () => ({ element, root, destroy() {} }),
      explain: async (term) => {
        const explanation = all.get(term)!;
        return { explanation, second: null, help: helpFrom(explanation.service, term % 2 === 0), loadSources: async () => [] };
      },
      loadStrings: async () => strings,
      loadValueStrings: () => Promise.reject(new Error('There are no values here.')),
      onAsk: async () => true,
      onCorrect: async () => true,
      keeper: { isKept: async () => false, keep: async () => true, open: async () => true },
      onKnow() {},
      onActive() {},
      cardOn: 'off',
      openDelay: 350,
      isOurs: () => false,
      markAt: () => null,
      rest: null,
      showAround: null,
      found: () => ({ blocks: [], hidden: [] }),
      rules: () => {
        throw new Error('Nobody steps through this page.');
      },
      onFault: (fault) => console.error(String(fault)),
    });
    const { port1, port2 } = new MessageChannel();
    // Sooner than any timer: what was shown is laid out and placed by then.
    const soon = () =>
      new Promise<void>((resolve) => {
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    window.termCount = terms.length;
    window.showCard = async (target, pinned) => {
      cards.dispatch({ type: 'dismiss' });
      // A pointer that has been on the word for long enough.
      cards.dispatch(pinned ? { type: 'press', target } : { type: 'over', target, acts: false, waited: 9999 });
      if (!pinned) await new Promise((resolve) => setTimeout(resolve));
      await soon();
      await soon();
      return root.querySelector<HTMLElement>('.card')!;
    };
  }, language);
}

/** How high the cards of the terms are whose number `every` divides, when nothing limits them, in pixels, in a view of this size. */
export async function heightsOf(page: Page, asked: { every: number; pinned: boolean }): Promise<number[]> {
  return page.evaluate(async ({ every, pinned }) => {
    const heights: number[] = [];
    for (let term = 0; term < window.termCount!; term += every) {
      const card = await window.showCard!({ element: document.documentElement, word: '여권', term }, pinned);
      heights.push(card.scrollHeight + 2);
    }
    return heights;
  }, asked);
}

/** Words of the page, at random places of the view, that a preview at them touches; the page's first `count` by a fixed order. */
export async function coveredWords(page: Page, count: number): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    let seed = 12;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (/[가-힣]{3}/.test((walker.currentNode as Text).data)) texts.push(walker.currentNode as Text);
    const covered: string[] = [];
    for (let tried = 0, seen = 0; seen < wanted && tried < wanted * 20; tried++) {
      const text = texts[random(texts.length)]!;
      const from = random(Math.max(1, text.length - 4));
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, Math.min(text.length, from + 2 + random(5)));
      const before = range.getBoundingClientRect();
      if (!before.width) continue;
      scrollBy({ top: before.top - random(innerHeight - 40), behavior: 'instant' });
      const rects = [...range.getClientRects()];
      const { top, bottom, left, right } = range.getBoundingClientRect();
      if (top < 0 || left < 0 || bottom > innerHeight || right > document.documentElement.clientWidth) continue;
      seen++;
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const target = { startContainer, startOffset, endContainer, endOffset, term: random(window.termCount!) } as Parameters<
        NonNullable<typeof window.showCard>
      >[0];
      const card = (await window.showCard!(target, false)).getBoundingClientRect();
      const isOver = rects.some((rect) => {
        return rect.left < card.right && rect.right > card.left && rect.top < card.bottom && rect.bottom > card.top;
      });
      const isWhole = card.left > -1 && card.top > -1 && card.right < innerWidth + 1 && card.bottom < innerHeight + 1;
      if (isOver || !isWhole || card.height > 220)
        covered.push(`${range} at ${Math.round(left)}, ${Math.round(top)}: ${JSON.stringify(card)}`);
    }
    return covered;
  }, count);
}
