import browser from 'webextension-polyfill';
import { type CardHelp, helpOnCard } from '../../core/contacts/help-on-card.ts';
import { type PackedHelpers, unpackHelpers } from '../../core/contacts/helpers.ts';
import { PUBLIC_HOLIDAYS } from '../../core/contacts/public-holidays.ts';
import type { Language } from '../../core/languages.ts';
import type { PageModel } from '../../core/route/page/page-model.ts';
import { type PageWeights, weighForCards } from '../../core/route/page/page-weights.ts';
import { servicesForPage } from '../../core/route/page/services-for-page.ts';
import { servicesForTerm } from '../../core/route/page/services-for-term.ts';
import type { Service } from '../../core/services.ts';
import type { BackgroundCalls } from './messages.ts';
import { loadOwnFile } from './own-files.ts';
import { readSettings } from './settings.ts';

/** What the cards of a page share; the host comes from the browser, as that of a request does. */
export async function weighCards({ page }: BackgroundCalls['weigh-page']['request'], url: string | undefined): Promise<PageWeights> {
  const { title, titleTerms, terms, pageText: text } = page;
  const host = url ? new URL(url).hostname : '';
  return weighForCards({ host, title, titleTerms, terms, text }, await loadOwnFile<PageModel>('pages.json'));
}

/**
 * Who helps with a term now, by its number, on a page that has been weighed; without a page, as its own service says. A service:
 * with this one. `null`: with the page itself.
 */
export async function helpWith(about: number | Service | null, language: Language, page: PageWeights | null): Promise<CardHelp> {
  const [model, helpers, stored] = await Promise.all([
    loadOwnFile<PageModel>('pages.json'),
    loadOwnFile<PackedHelpers>(`helpers/${language}.json`),
    browser.storage.local.get('region'),
  ]);
  const region = readSettings(stored).region ?? page?.region ?? null;
  const weighed = page?.weighed ?? [];
  const services = typeof about === 'number' ? servicesForTerm(about, weighed, model) : servicesForPage(weighed, model);
  const helping = typeof about === 'string' ? [about] : services;
  const directory = unpackHelpers(helpers);
  return helpOnCard({ services: helping, directory, region, host: page?.host ?? null, at: new Date(), holidays: PUBLIC_HOLIDAYS });
}
