import type { Language } from '../core/languages.ts';
import { describeReason } from '../core/route/describe-reason.ts';
import { gatherEvidence } from '../core/route/gather-evidence.ts';
import { type Routing, rankServices } from '../core/route/rank-services.ts';
import type { Service } from '../core/services.ts';
import { hostOf } from './host-of.ts';
import type { CommandOptions } from './options.ts';
import { type PageText, readPageText } from './read-page-text.ts';
import { openTools, type Tools } from './tools.ts';
import { UsageError } from './usage-error.ts';

/** A service with its score (0 … 1) and the reasons in words. */
export interface RoutedService {
  id: Service;
  score: number;
  reasons: string[];
}

/** `annae route`: the services that help with a page, best first. */
export function route(path: string, options: CommandOptions): string {
  const tools = openTools();
  const asked = options.term ? findTerm(tools, options.term) : null;
  const { routes, urgent } = routePage(readPageText(path, options), tools, {
    url: options.url,
    lang: options.lang,
    words: options.message,
    asked,
  });
  const services = describeRoutes(routes);
  if (options.json) return JSON.stringify({ services, ...(urgent.length && { urgent }) });
  const lines = services.map(({ id, score, reasons }) => `${score.toFixed(2)}  ${id}  ${reasons.join(', ')}`);
  return [...(urgent.length ? [`Call first: ${urgent.join(', ')}`] : []), ...lines].join('\n');
}

/** The number of a term by its headword or id. Throws a `UsageError` when there is none. */
export function findTerm({ explanations }: Tools, term: string): number {
  const number = explanations('en').terms.findIndex(({ headword, id }) => headword === term || id === term);
  if (number < 0) throw new UsageError(`The glossary has no term “${term}”.`);
  return number;
}

/** The routing of a page's text. */
export function routePage(
  { title, text, blocks }: PageText,
  { matcher, routeModel, explanations }: Tools,
  { url, lang, words = '', asked = null }: { url: string | null; lang: Language; words?: string; asked?: number | null },
): Routing {
  // A plain text from nowhere is somebody's own question.
  const question = blocks || url || title ? words : words || text;
  const term = asked === null ? null : explanations(lang).terms[asked]!;
  const askedNames = term ? [term.name, ...term.also] : [];
  return rankServices(gatherEvidence({ host: hostOf(url), title, text, words: question, asked, askedNames }, matcher), routeModel());
}

/** Routes in the command line's form. */
export function describeRoutes(routes: Routing['routes']): RoutedService[] {
  return routes.map(({ service, score, reasons }) => ({
    id: service,
    score: Math.round(score * 100) / 100,
    reasons: reasons.map(describeReason),
  }));
}
