import { FOREIGN_LANGUAGES } from '../../core/languages.ts';
import { SERVICES } from '../../core/services.ts';
import type { WantedWord } from './find-wanted.ts';
import { listUnfinished } from './list-todo.ts';
import type { Coverage, GroupCoverage, TermState } from './measure-coverage.ts';
import { percent } from './percent.ts';

const MAX_QUEUE = 10;
const MAX_WANTED = 40;
const MAX_UNFINISHED = 20;

/** Coverage for a terminal: a table of services by languages, sources, and what to do next. */
export function describeStatus(
  coverage: Coverage,
  wanted: readonly WantedWord[] | null,
  uses: ReadonlyMap<string, number> = new Map(),
): string {
  const { all, services, laws, pages, queue } = coverage;
  const reviewed = FOREIGN_LANGUAGES.map((language) => `${language} ${all.reviewed[language].done}`).join(', ');
  return [
    `${all.terms} terms, ${percent(all.sourced)} % with a source; ${all.sources.done} of ${all.sources.total} sources verified (${laws.done} of ${laws.total} articles of law, ${pages.done} of ${pages.total} pages)`,
    table([
      ['', 'terms', ...FOREIGN_LANGUAGES, 'sources'],
      ...SERVICES.map((service) => cells(service, services[service])),
      cells('all', all),
    ]),
    describeFacts(coverage.facts),
    `Reviewed by native speakers: ${reviewed}; changed since: ${all.stale}`,
    ...describeUnfinished(coverage, uses),
    `To look at next, unreviewed first, oldest sources first:\n${queue.slice(0, MAX_QUEUE).map(describeState).join('\n')}`,
    ...(wanted ? [describeWanted(wanted)] : []),
  ].join('\n\n');
}

function describeFacts({ numbers, terms, firstLevel, undecided, without }: Coverage['facts']): string {
  const words = [
    `${without.common} of buttons and tables`,
    `${without['none-due']} with nothing due`,
    `${without.varies} that vary`,
    `${without['with-related']} told with a related word`,
  ];
  return [
    `Facts: ${numbers.total} numbers, ${numbers.done} compared with their source; ${terms.done} terms have numbers, papers or a form`,
    `Level 1 with facts where they apply: ${firstLevel.done} of ${firstLevel.total}; they do not to words ${words.join(', ')}`,
    ...(undecided.length > 0 ? [`Give these facts, papers or a form, or say why not (no-facts): ${undecided.join(', ')}`] : []),
  ].join('\n');
}

function cells(name: string, { terms, languages, sources }: GroupCoverage): string[] {
  const shares = FOREIGN_LANGUAGES.map((language) => `${percent(languages[language])} %`);
  return [name, String(terms), ...shares, `${sources.done}/${sources.total}`];
}

/** Columns as wide as their widest cell, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((text, column) => (column ? text.padStart(widths[column]!) : text.padEnd(widths[column]!))).join('  '))
    .join('\n');
}

function describeState({ id, service, headword, reviewed, oldestSource }: TermState): string {
  const left = FOREIGN_LANGUAGES.filter((language) => !reviewed.includes(language)).join(' ');
  return `  ${service}/${id} ${headword}: review ${left}; oldest source ${oldestSource ? `verified ${oldestSource}` : 'not yet verified'}`;
}

/** Nothing where every word is in every language. */
function describeUnfinished({ queue }: Coverage, uses: ReadonlyMap<string, number>): string[] {
  const unfinished = listUnfinished(queue, uses);
  if (unfinished.length === 0) return [];
  const lines = unfinished
    .slice(0, MAX_UNFINISHED)
    .map(({ service, id, headword, missing }) => `  ${service}/${id} ${headword}: not yet in ${missing.join(' ')}`);
  return [[`Unfinished words, the most used first (${lines.length} of ${unfinished.length}):`, ...lines].join('\n')];
}

function describeWanted(wanted: readonly WantedWord[]): string {
  const lines = wanted.slice(0, MAX_WANTED).map(({ word, pages, times }) => `  ${word}: on ${pages} of the pages, ${times} in all`);
  return [`Words that the pages use and no term explains (${lines.length} of ${wanted.length}):`, ...lines].join('\n');
}
