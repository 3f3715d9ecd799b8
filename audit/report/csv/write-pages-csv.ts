import Papa from 'papaparse';
import { protectCell } from '../../../core/csv/protect-cell.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import type { PageAudit, PageResult } from '../../page-audit.ts';
import { compareTexts } from '../fold/keep-best.ts';
import { countUses, difficultWords, type KnownWords, knowWords, perHundred } from '../known-words.ts';
import { clip, languageOf } from '../page-kind.ts';
import { REPORT_TEXTS, type ReportLanguage } from '../texts.ts';
import { versionsOf } from '../versions-of.ts';

/** Excel reads a CSV as UTF-8 only with a byte-order mark. */
const MARK = '\ufeff';
const LINE_END = '\r\n';
const WORDS = 5;

const COLUMNS = [
  'address',
  'title',
  'outcome',
  'detail',
  'depth',
  'language',
  'updated',
  'eojeol',
  'uses',
  'perHundred',
  'most',
  'sentences',
  'long',
  'nested',
  'passive',
  'versions',
  'contacts',
  'pdf',
  'hwp',
  'only',
  'findings',
] as const;

type Cells = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/**
 * The results of all pages as CSV (RFC 4180), a line each in the order of their addresses: byte-order mark, CR LF, no cell that a spreadsheet
 * would calculate.
 */
export async function writePagesCsv(
  results: AsyncIterable<PageResult> | Iterable<PageResult>,
  { terms }: { terms: readonly Term[] },
  { day, language }: { day: string; language: ReportLanguage },
): Promise<string> {
  const known = knowWords(terms, day);
  const lines: { address: string; line: string }[] = [];
  for await (const result of results) lines.push({ address: result.address, line: lineOf(cellsOf(result, known, language)) });
  const t = REPORT_TEXTS[language];
  const head = lineOf(Object.fromEntries(COLUMNS.map((column) => [column, t(`csv.${column}`)])));
  const sorted = lines.toSorted((a, b) => compareTexts(a.address, b.address) || compareTexts(a.line, b.line));
  return `${MARK}${[head, ...sorted.map(({ line }) => line)].join('')}`;
}

function lineOf(cells: Cells): string {
  return `${Papa.unparse([COLUMNS.map((column) => protectCell(String(cells[column] ?? '')))], { newline: LINE_END })}${LINE_END}`;
}

function cellsOf(result: PageResult, known: KnownWords, language: ReportLanguage): Cells {
  const t = REPORT_TEXTS[language];
  const { address, depth } = result;
  if (result.outcome !== 'read') return { address, depth, outcome: t(`faults.kinds.${result.outcome}`), detail: clip(result.detail) };
  return { address, depth, outcome: t('csv.read'), ...readCells(result, known), findings: findingsOf(result, language) };
}

function readCells(page: PageAudit, known: KnownWords): Cells {
  const used = difficultWords(page.words, known);
  const { sentences, long, nested, passive } = page.reading;
  const { pdf, hwp, only } = page.attachments;
  const languages = (tags: readonly string[]) => [...new Set(tags.flatMap((tag) => languageOf(tag) ?? []))].join(' ');
  return {
    title: clip(page.title),
    language: page.lang.found ?? page.lang.declared,
    updated: page.updated,
    eojeol: page.words.eojeol,
    uses: countUses(used),
    perHundred: perHundred(countUses(used), page.words.eojeol),
    most: used
      .slice(0, WORDS)
      .map(({ word }) => word.headword)
      .join(', '),
    ...{ sentences, long, nested, passive },
    versions: languages(versionsOf(page).own.map((version) => version.language)),
    contacts: languages(page.contactLanguages),
    ...{ pdf, hwp, only: only ? 1 : 0 },
  };
}

/** Each kind once, with how often it was found. */
function findingsOf({ findings }: PageAudit, language: ReportLanguage): string {
  const counts = new Map<string, number>();
  for (const { kind } of findings) {
    const name = REPORT_TEXTS[language](`findings.kinds.${kind}`);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} × ${count}`).join('; ');
}
