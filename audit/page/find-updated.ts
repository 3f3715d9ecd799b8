import type { PageElement, PageView } from './read/page-view.ts';
import { attr, textOf } from './read/read-element.ts';

const DATE = /((?:19|20)\d{2})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})/;
/** What a page calls the day of its last change, and what it calls the day on which it was written; surest first. */
const LABELS = [
  /최종\s*(?:수정|업데이트|변경|갱신)\s*(?:일|일자|일시)?|last\s*(?:modified|updated)/i,
  /(?:수정|갱신|업데이트)\s*(?:일|일자|일시)(?=$|[\s:：])/,
  /(?:등록|작성|게시|공고)\s*(?:일|일자|일시)(?=$|[\s:：])/,
];
const META = new Set(['article:modified_time', 'og:updated_time', 'last-modified', 'dcterms.modified', 'dc.date.modified', 'revised']);
/** In code units: a date stands beside its label. */
const BESIDE = 24;

/**
 * The day that a page says it was changed, as YYYY-MM-DD; where it says none, the one on which it was written, of a `time` element, of the
 * header `Last-Modified`. Null where there is none.
 */
export function findUpdated({ blocks, elements, headers }: PageView): string | null {
  const [changed, modified, written] = LABELS.map((label) => besideLabel(blocks, label));
  return changed ?? inMeta(elements) ?? modified ?? written ?? inTime(elements) ?? inHeader(headers['last-modified']);
}

function besideLabel(blocks: readonly string[], label: RegExp): string | null {
  for (const [at, block] of blocks.entries()) {
    const found = label.exec(block);
    if (!found) continue;
    const end = found.index + found[0].length;
    // In a table, the date is the text of the next cell.
    const beside = block.slice(end, end + BESIDE) || (blocks[at + 1] ?? '').slice(0, BESIDE);
    const day = dayIn(beside);
    if (day) return day;
  }
  return null;
}

function inMeta(elements: readonly PageElement[]): string | null {
  for (const element of elements) {
    if (element.name !== 'meta') continue;
    const name = (attr(element, 'name') || attr(element, 'property') || attr(element, 'http-equiv')).toLowerCase();
    const day = META.has(name) ? (dayIn(attr(element, 'content')) ?? inHeader(attr(element, 'content'))) : null;
    if (day) return day;
  }
  return null;
}

function inTime(elements: readonly PageElement[]): string | null {
  const days = elements.flatMap((element) => (element.name === 'time' ? (dayIn(attr(element, 'datetime') || textOf(element)) ?? []) : []));
  return days.sort().at(-1) ?? null;
}

/** A date as HTTP writes it (RFC 9110, 5.6.7), which is in Greenwich; the day is that of Seoul. */
function inHeader(value: string | undefined): string | null {
  const time = value ? Date.parse(value) : Number.NaN;
  const seoul = 9 * 3_600_000;
  return Number.isNaN(time) || Math.abs(time) > 4e12 ? null : new Date(time + seoul).toISOString().slice(0, 10);
}

/** The first date in a text that the calendar has. */
function dayIn(text: string): string | null {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
