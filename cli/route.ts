import { isGeneral } from '../core/contacts/contact-kinds.ts';
import { namesOf } from '../core/explanation.ts';
import type { Language } from '../core/languages.ts';
import { describeReason } from '../core/route/evidence/describe-reason.ts';
import type { RouteAlarm } from '../core/route/evidence/find-alarm.ts';
import { gatherEvidence } from '../core/route/evidence/gather-evidence.ts';
import { type Routing, rankServices } from '../core/route/rank-services.ts';
import type { Service } from '../core/services.ts';
import { hostOf } from './input/host-of.ts';
import { readInput } from './input/read-input.ts';
import { type PageText, readPageText } from './input/read-page-text.ts';
import { readRouteLine } from './input/read-route-line.ts';
import { splitLines } from './input/split-lines.ts';
import type { CommandOptions } from './options.ts';
import { openTools, type Tools } from './tools.ts';
import { UsageError } from './usage-error.ts';

/** A service with its score (0 … 1) and the reasons in words. */
export interface RoutedService {
  id: Service;
  score: number;
  reasons: string[];
}

/** `annae route`: the services that help with a page, best first, and whether somebody is in danger. With `--lines`, each line is a page or a question as JSON. */
export function route(path: string, options: CommandOptions): string {
  const tools = openTools();
  if (options.lines) return routeLines(readInput(path).text, tools, options);
  const asked = options.term ? findTerm(tools, options.term) : null;
  const routing = routePage(readPageText(path, options), tools, { url: options.url, lang: options.lang, words: options.message, asked });
  if (options.json) return asJson(routing);
  const lines = describeRoutes(routing.routes).map(({ id, score, reasons }) => `${score.toFixed(2)}  ${id}  ${reasons.join(', ')}`);
  return [...describeAlarm(routing.alarm), ...(lines.length ? lines : [nothingFound(tools)])].join('\n');
}

/** If nothing tells the subject, numbers for any subject are better than silence. */
function nothingFound({ directory }: Tools): string {
  const general = Object.values(directory('en').services)
    .flatMap(({ contacts }) => contacts)
    .filter(isGeneral);
  const numbers = [...new Set(general.map(({ number }) => number))];
  return `Nothing in it names a subject. For any subject: ${numbers.join(', ')} (\`annae who-answers --speak LANG\` says who answers now).`;
}

function routeLines(text: string, tools: Tools, { lang }: CommandOptions): string {
  const lines = splitLines(text).map((line, at) => {
    const { message = '', url = null, title = '', term, text: body = '' } = readRouteLine(line, at + 1);
    const asked = term ? findTerm(tools, term) : null;
    return asJson(routePage({ title, text: body, blocks: false }, tools, { url, lang, words: message, asked }));
  });
  return lines.join('\n');
}

function asJson({ routes, alarm }: Routing): string {
  return JSON.stringify({ services: describeRoutes(routes), urgent: alarm.urgency });
}

/** The number of a term by its headword or id. Throws a `UsageError` if there is no such term. */
export function findTerm({ explanations }: Tools, term: string): number {
  const number = explanations('en').terms.findIndex(({ headword, id }) => headword === term || id === term);
  if (number < 0) throw new UsageError(`The glossary has no term “${term}”.`);
  return number;
}

/** The routing of a page's text. */
export function routePage(
  { title, text, blocks }: PageText,
  { matcherOn, routes, scripts, explanations }: Tools,
  { url, lang, words = '', asked = null }: { url: string | null; lang: Language; words?: string; asked?: number | null },
): Routing {
  // A plain text without a page is somebody's own question.
  const question = blocks || url || title ? words : words || text;
  const term = asked === null ? null : explanations(lang).terms[asked]!;
  const askedNames = term ? namesOf(term) : [];
  const host = hostOf(url);
  const texts = { host, title, text, words: question, asked, askedNames };
  const model = routes();
  return rankServices(gatherEvidence(texts, { match: matcherOn({ host, title }), scripts: scripts(), languages: model.languages }), model);
}

/** Routes in the command line's form. */
export function describeRoutes(routes: Routing['routes']): RoutedService[] {
  return routes.map(({ service, score, reasons }) => ({
    id: service,
    score: Math.round(score * 100) / 100,
    reasons: reasons.map(describeReason),
  }));
}

function describeAlarm({ urgency, numbers, signs }: RouteAlarm): string[] {
  if (urgency === 'no') return [];
  const because = signs.length ? ` (${signs.join(', ')})` : '';
  return [
    urgency === 'yes' ? `Call first: ${numbers.join(', ')}${because}` : `If it is happening now, call ${numbers.join(', ')}${because}`,
  ];
}
