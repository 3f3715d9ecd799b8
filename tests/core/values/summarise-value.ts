import type { DateValue, PeriodValue, Value } from '../../../core/values/value.ts';

/** A value in a few words, as the examples have it. */
export function summariseValue(value: Value): string {
  return [meaningOf(value), boundOf(value), value.unsure && `?${value.unsure}`].filter(Boolean).join(' ');
}

function boundOf(value: Value): string | null {
  return 'bound' in value ? value.bound : null;
}

function meaningOf(value: Value): string {
  switch (value.type) {
    case 'amount':
      return joined(value.won, value.refund && 'refund', value.range);
    case 'foreign-amount':
      return `${value.currency} ${value.amount}`;
    case 'date':
      return dateOf(value);
    case 'time':
      return value.time;
    case 'period':
      return periodOf(value);
    case 'measure':
      return joined(value.amount, value.unit, value.squareMetres && `(${value.squareMetres})`, value.of);
    case 'age':
      return joined(value.years, value.counting === 'calendar-year' && 'calendar-year', value.limit);
    case 'rate':
      return joined(value.percent, value.per);
    case 'code':
      return `${value.kind} ${value.text}`;
  }
}

function dateOf({ date, missing, lunar, every, relative, month, day, year, part }: DateValue): string {
  if (part) return joined(`month ${year === undefined ? '' : `${year}-`}${month}`, part !== 'whole' && part);
  if (lunar) return `lunar ${month}-${day}`;
  if (every) return every === 'month' ? `monthly ${day}` : `yearly ${month}-${day}`;
  return date ?? joined('none', missing && 'missing', relative, day === 'last' && 'last');
}

function periodOf({ months, days, workingDays, hours, from, direction, every, burden }: PeriodValue): string {
  const length = [months && `${months}m`, days && `${days}d`, workingDays && `${workingDays}wd`, hours && `${hours}h`]
    .filter(Boolean)
    .join('');
  return joined(length, from, direction === 'before' && 'before', every && 'every', burden && 'burden');
}

function joined(...parts: unknown[]): string {
  return parts.filter((part) => part || part === 0).join(' ');
}
