import { PUBLIC_HOLIDAYS } from '../../core/contacts/public-holidays.ts';
import { type CountedDay, countPeriod } from '../../core/values/deadlines/count-period.ts';
import { describeDaysLeft, describeDoubt, describeValue } from '../../core/values/describe-value.ts';
import type { Description } from '../../core/values/description.ts';
import type { PeriodValue, Value } from '../../core/values/value.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { sayDescription } from '../../locales/say-description.ts';

/** What is said of a value in the reader's language. */
export interface ToldValue {
  says: string;
  /** How far away its day is; null for what is no day. */
  left: string | null;
  /** Why it may be another; null where nothing speaks against it. */
  doubt: string | null;
}

/** A period with the day that it was counted to. */
export interface ToldDay {
  /** Which day that is, and how far away. */
  says: string;
  /** How it was counted, law by law. */
  rules: readonly string[];
}

/** `say`: a translator of `values.json`; `today`: in Seoul, `YYYY-MM-DD`. */
export function tellValue(value: Value, say: Translate, today: string): ToldValue {
  const tell = (description: Description | null) => description && sayDescription(say, description);
  const day = value.type === 'date' ? value.date : null;
  return {
    says: sayDescription(say, describeValue(value)),
    left: day === null ? null : tell(describeDaysLeft(day, today)),
    doubt: tell(describeDoubt(value)),
  };
}

/** Whether a day makes a day of a period: not where it comes again and again or counts hours. */
export function canCount({ every, months, days, workingDays }: PeriodValue): boolean {
  return !every && (months ?? days ?? workingDays) !== undefined;
}

/** The day that a period leads to from another day on; null where it leads to none. */
export function tellDay(period: PeriodValue, startDate: string, say: Translate, today: string): ToldDay | null {
  // Of offices the civil law holds too (행정기본법 제6조 제1항), but for what restricts a right.
  const law = period.burden ? 'administrative' : 'civil';
  const counted = countPeriod({ ...period, startDate }, {}, { law, holidays: PUBLIC_HOLIDAYS });
  return counted && { says: sayDay(counted, period, say, today), rules: rulesOf(counted, say) };
}

function sayDay({ date }: CountedDay, { bound, direction }: PeriodValue, say: Translate, today: string): string {
  const day = tellValue({ type: 'date', start: 0, end: 0, date, bound: null }, say, today);
  const key = bound === 'from' ? 'card.firstDay' : direction === 'before' && bound === null ? 'card.day' : 'card.lastDay';
  return say(key, { day: `${day.says} (${day.left})` });
}

function rulesOf({ rules, holidaysKnown }: CountedDay, say: Translate): string[] {
  const told = rules.map((rule) => say(`rule.${rule}`));
  return holidaysKnown ? told : [...told, say('card.holidaysUnknown')];
}
