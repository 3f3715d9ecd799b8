import { PUBLIC_HOLIDAYS } from '../../contacts/public-holidays.ts';
import type { Service } from '../../services.ts';
import { type CountingLaw, countPeriod } from '../../values/deadlines/count-period.ts';
import type { PeriodValue, Value } from '../../values/value.ts';
import type { Digest, DigestField, PeriodField } from '../digest.ts';

/** Services whose letters are of private law, or of taxes; all others are of offices. */
const LAWS: Readonly<Partial<Record<Service, CountingLaw>>> = {
  tax: 'tax',
  housing: 'civil',
  labour: 'civil',
  banking: 'civil',
  legal: 'civil',
  telecom: 'civil',
};

/** The same fields, with the last day of each period whose start the letter tells: a day in front of it, or its own day where it counts from that. */
export function countFields(fields: Digest['fields'], values: readonly Value[], service: Service | null): Digest['fields'] {
  const issued = fields.issued && 'date' in fields.issued && !fields.issued.unsure ? fields.issued.date : null;
  const options = { law: (service && LAWS[service]) ?? 'administrative', holidays: PUBLIC_HOLIDAYS } as const;
  const counted = (field: DigestField): DigestField => {
    const period = 'counted' in field ? periodOf(field, values) : null;
    const last = period && countPeriod(period, issued ? { notice: issued } : {}, options);
    return last ? { ...(field as PeriodField), until: last.date } : field;
  };
  return Object.fromEntries(Object.entries(fields).map(([field, found]) => [field, counted(found)]));
}

/** The period of the text that a field was read from. */
function periodOf({ start }: PeriodField, values: readonly Value[]): PeriodValue | null {
  const value = values.find((one) => one.start === start && one.type === 'period');
  return value?.type === 'period' ? value : null;
}
