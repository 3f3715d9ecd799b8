import type { Service } from '../services.ts';
import type { CountedFrom, Value } from '../values/value.ts';
import type { Field, StepKind } from './notice.ts';

/** Where a field was read; `unsure` where its reading is in doubt. */
interface Read {
  start: number;
  end: number;
  unsure?: true;
}

export interface SumField extends Read {
  won: number;
}

export interface DayField extends Read {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:MM` */
  time?: string;
}

export interface DaysField extends Read {
  from: string;
  to: string;
}

/** A period in which something may be done; its place is absent where the law gives it and not the letter. */
export interface PeriodField extends Partial<Read> {
  days?: number;
  months?: number;
  /** What it counts from. */
  counted: CountedFrom | null;
  /** Its last day by the law's counting, `YYYY-MM-DD`; absent where its start is not in the letter. */
  until?: string;
  /** The id of the notice's fact that gives it. */
  fact?: string;
}

export interface WrittenField extends Read {
  text: string;
}

export type DigestField = SumField | DayField | DaysField | PeriodField | WrittenField;

/** One thing to do. */
export interface Todo {
  id: StepKind;
  /** The last day, `YYYY-MM-DD`; null where none is known. */
  by: string | null;
  /** Days from today to the last day, negative where it has passed. */
  daysLeft: number | null;
  won: number | null;
  /** The fact or the field that gives a period whose start only the reader knows. */
  within?: PeriodField;
  unsure?: true;
}

/** What a letter is and asks for. */
export interface Digest {
  /** The id of a notice; null where none is recognised. */
  kind: string | null;
  /** How sure the kind is, 0 … 1. */
  sure: number;
  /** The text seems to hold more than one letter, whose sums and days may be mixed up. */
  several?: true;
  values: readonly Value[];
  /** What was found; a field that was not is absent. */
  fields: Readonly<Partial<Record<Field, DigestField>>>;
  /** `imitation` where it looks like a fake of an official letter. */
  warning: 'imitation' | null;
  /** The signs of a fake that were found, by id, the heaviest first. */
  signs: readonly string[];
  todo: readonly Todo[];
  service: Service | null;
  text: string;
}
