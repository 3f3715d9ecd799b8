import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findTableUnit } from '../../../core/values/amounts/find-table-unit.ts';
import { readValues } from '../../../core/values/read-values.ts';
import type { PeriodValue, Value } from '../../../core/values/value.ts';

/** A value as the sentences have it. */
interface Marked {
  quote: string;
  kind: string;
  value: number | string;
  currency?: string;
}

interface Sentence {
  text: string;
  values: Marked[];
}

const SENTENCES: Sentence[] = parse(readFileSync(new URL('sentences-c.yaml', import.meta.url), 'utf8'));
const TODAY = '2026-12-01';
const ISO_PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const KINDS = ['amount', 'date', 'period', 'area', 'rate', 'age', 'visa'];

describe.each(KINDS)('each %s of 220 sentences by another hand', (kind) => {
  it('is read for what it is, and traps have none', () => {
    for (const { text, values } of SENTENCES) {
      const wanted = values.filter((value) => value.kind === kind);
      const found = readValues(text, { today: TODAY, tableUnit: findTableUnit(text) }).filter((value) => kindOf(value) === kind);
      expect(found.map(meaningOf), text).toEqual(wanted.map(meaningOfMarked));
      // Beside the core stand words that belong to it in one of the two: 연, 전부터, 안.
      for (const [at, { quote }] of wanted.entries()) expect(quote).toContain(coreOf(text.slice(found[at]!.start, found[at]!.end)));
    }
  });
});

/** Null for what the sentences do not mark: times, other codes and measures, days that no figures name. */
function kindOf(value: Value): string | null {
  if (value.type === 'foreign-amount') return 'amount';
  if (value.type === 'measure') return value.quantity === 'area' ? 'area' : null;
  if (value.type === 'code') return value.kind === 'visa' ? 'visa' : null;
  if (value.type === 'date') return value.part || (value.relative && value.day === undefined) ? null : 'date';
  return value.type;
}

function meaningOf(value: Value): number | string | null {
  switch (value.type) {
    case 'amount':
      return value.won;
    case 'foreign-amount':
      return `${value.currency} ${value.amount}`;
    case 'date':
      return value.date;
    case 'period':
      return lengthOf(value);
    case 'measure':
      return Number((value.squareMetres ?? value.amount).toFixed(1));
    case 'age':
      return value.years;
    case 'rate':
      return value.percent;
    case 'code':
      return value.text;
    case 'time':
      return value.time;
  }
}

function meaningOfMarked({ kind, value, currency }: Marked): number | string {
  if (kind === 'area') return Number(Number(value).toFixed(1));
  if (kind !== 'period') return currency ? `${currency} ${value}` : value;
  const [years = 0, months = 0, weeks = 0, days = 0] = (ISO_PERIOD.exec(String(value)) ?? []).slice(1).map((part) => Number(part ?? 0));
  return lengthOf({ months: years * 12 + months, days: weeks * 7 + days });
}

function lengthOf({ months = 0, days = 0, workingDays = 0, hours = 0 }: Partial<PeriodValue>): string {
  return `${months} months, ${days} days, ${workingDays} working days, ${hours} hours`;
}

function coreOf(written: string): string {
  return written.replace(/ 안$/, '');
}
