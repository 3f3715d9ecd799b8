import { SERVICES, type Service } from '../../core/services.ts';
import { readGlossary } from '../../glossary/read/read-glossary.ts';
import { findNarrowNames, type NarrowName, type ReadPage, type ServiceName } from '../../workshop/names/find-narrow-names.ts';
import { readPageText } from '../input/read-page-text.ts';
import type { Outcome } from '../outcome.ts';
import { routePage } from '../route.ts';
import { openTools, type Tools } from '../tools.ts';
import { UsageError } from '../usage-error.ts';
import { parseGlossaryOptions } from './parse-glossary-options.ts';

/** `annae glossary names FILE…`: terms on pages of several services whose name holds for one of them. */
export function namesCommand(args: string[]): Outcome {
  const { values, positionals, folder } = parseGlossaryOptions(args, { json: { type: 'boolean', default: false } });
  if (!positionals.length) throw new UsageError('annae glossary names takes pages and texts, of more than one service.');
  const glossary = readGlossary(folder);
  const tools = openTools();
  const pages = positionals.flatMap((path) => readPage(path, tools) ?? []);
  const terms = glossary.terms.map(({ id, headword, en, names }) => ({
    id,
    headword,
    name: en?.name ?? '',
    special: new Set(Object.keys(names ?? {}) as Service[]),
  }));
  const found = findNarrowNames(pages, terms, servicesOf(tools));
  const plain = found.map(({ elsewhere, ...rest }) => ({ ...rest, elsewhere: Object.fromEntries(elsewhere) }));
  return { output: values.json ? JSON.stringify(plain) : describe(found), code: 0 };
}

/** Null where nothing tells the subject of the page. */
function readPage(path: string, tools: Tools): ReadPage | null {
  const page = readPageText(path, { title: '' });
  const [first] = routePage(page, tools, { url: null, lang: 'en' }).routes;
  if (!first) return null;
  const { terms } = tools.explanations('en');
  const found = new Set<string>();
  tools.matcherOn({ host: '', title: page.title })(page.text, (_start, _end, term) => found.add(terms[term]!.id));
  return { service: first.service, terms: found };
}

function servicesOf({ directory }: Tools): Record<Service, ServiceName> {
  const { services } = directory('en');
  const names = SERVICES.map((id) => [id, { ko: services[id].name.ko, en: services[id].name.user }]);
  return Object.fromEntries(names);
}

function describe(found: readonly NarrowName[]): string {
  if (!found.length) return 'No name that holds for one service is on pages of another.';
  const rows = found.map(({ id, headword, name, holdsFor, elsewhere }) =>
    [headword, id, name, holdsFor, [...elsewhere].map(([service, count]) => `${service} ${count}`).join(', ')].join('\t'),
  );
  return ['headword\tid\tname\tholds for\tpages of', ...rows].join('\n');
}
