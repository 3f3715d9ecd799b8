import { type CardHelp, helpOnCard } from '../../core/contacts/help-on-card.ts';
import { unpackHelpers } from '../../core/contacts/helpers.ts';
import { PUBLIC_HOLIDAYS } from '../../core/contacts/public-holidays.ts';
import type { Language } from '../../core/languages.ts';
import type { Matcher } from '../../core/match/find-matches.ts';
import type { TermCount } from '../../core/match/term-count.ts';
import { cutText, LIMITS } from '../../core/request/limits.ts';
import { countTerms } from '../../core/route/evidence/gather-evidence.ts';
import { type PageWeights, weighForCards } from '../../core/route/page/page-weights.ts';
import { servicesForPage } from '../../core/route/page/services-for-page.ts';
import { servicesForTerm } from '../../core/route/page/services-for-term.ts';
import type { Service } from '../../core/services.ts';
import type { Exclusion } from '../../page/text/excluded.ts';
import { readText } from '../../page/text/read-text.ts';
import { HOST_NAME } from '../../page/tooltip/own-host.ts';
import type { LaterOptions } from '../options/later-options.ts';
import type { HelpFiles } from '../request/request-files.ts';

export interface HelpSourceOptions extends Exclusion {
  document: Document;
  /** The part of the page that is read. */
  root: Element;
  /** What the agency sets: where the page's readers live, else its host tells that; its own service and centre, which come first. */
  set: Pick<LaterOptions, 'region' | 'service' | 'centre'>;
  files: HelpFiles;
  match: Matcher;
  terms(): readonly TermCount[];
}

/** Who helps with the words of the widget's page. */
export interface HelpSource {
  /** With a term, by its number, with a service, or (`null`) with the page itself. */
  help(about: number | Service | null, language: Language): Promise<CardHelp>;
  /** The page has changed: it is read again for the next card. */
  forget(): void;
}

/** Reads the page when its first card opens. The widget loads this code with that card. */
export function createHelpSource({ document, root, exclude, set, files, match, terms }: HelpSourceOptions): HelpSource {
  let page: { title: string; weights: Promise<PageWeights> } | null = null;

  async function weigh(title: string): Promise<PageWeights> {
    const model = await files.pages();
    const known = { host: document.location.hostname, title, titleTerms: countTerms(title, match), terms: terms() };
    return weighForCards({ ...known, text: readText(root, HOST_NAME, exclude) }, model);
  }

  return {
    async help(about, language) {
      const title = cutText(document.title, LIMITS.title);
      if (page?.title !== title) page = { title, weights: weigh(title) };
      const [model, helpers, weights] = await Promise.all([files.pages(), files.helpers(language), page.weights]);
      const { weighed } = weights;
      const services = typeof about === 'number' ? servicesForTerm(about, weighed, model) : servicesForPage(weighed, model);
      const helping = typeof about === 'string' ? [about] : withOwnFirst(services, set.service);
      const { host } = weights;
      return helpOnCard({
        services: helping,
        directory: unpackHelpers(helpers),
        region: set.region ?? weights.region,
        host,
        first: set.centre ?? null,
        at: new Date(),
        holidays: PUBLIC_HOLIDAYS,
      });
    },
    forget() {
      page = null;
    },
  };
}

/** Emergencies come before anything of the agency's. */
function withOwnFirst(services: readonly Service[], own: Service | undefined): readonly Service[] {
  return own && services[0] !== 'safety' ? [own, ...services.filter((service) => service !== own)] : services;
}
