import type { Fact } from '../facts/fact.ts';
import { holdsOn } from '../facts/fact.ts';
import { daysBetween } from '../time/calendar-date.ts';
import type { CountedFrom } from '../values/value.ts';
import type { Digest, DigestField, PeriodField, Todo } from './digest.ts';
import { FIELD_TYPES, type Field, type Notice, type Step, type StepKind } from './notice.ts';

type Fields = Digest['fields'];

/** What a fake asks for is never a thing to do; reporting it is. */
const AGAINST_A_FAKE: readonly Todo[] = [{ id: 'report-scam', by: null, daysLeft: null, won: null }];
const PAYING: Step = { do: 'pay', by: 'due', pays: 'amount' };
/** The days that a letter names for coming, for handing something in, and for the end of what it allows. */
const DAYS_ASKED = ['appointment', 'submit-by', 'ends'] as const;
type DayAsked = (typeof DAYS_ASKED)[number];
/** Which of them may be the day of a step. */
const DAYS_OF: Readonly<Partial<Record<StepKind, readonly DayAsked[]>>> = {
  attend: ['appointment', 'submit-by'],
  visit: ['appointment', 'submit-by', 'ends'],
  collect: ['appointment', 'submit-by'],
  submit: ['submit-by', 'appointment'],
  reply: ['submit-by', 'appointment'],
  claim: ['submit-by'],
  report: ['submit-by'],
  sign: ['submit-by'],
  'move-out': ['ends', 'submit-by'],
  'leave-country': ['submit-by', 'ends'],
  call: ['submit-by', 'appointment'],
  check: ['submit-by', 'appointment'],
};
/** What one does in any case. */
const CHECKING: ReadonlySet<StepKind> = new Set(['check', 'call']);
const COUNTED = new Set<string>(['receipt', 'known', 'notice', 'date', 'expiry', 'entry', 'event'] satisfies CountedFrom[]);

/** What a list of things to do is made for. */
export interface TodoOptions {
  /** In Seoul, `YYYY-MM-DD`. */
  today: string;
  isFake: boolean;
  /** The letter says itself that it is paid or taken back. */
  isSettled: boolean;
}

/** The steps of a kind of letter, with the days and sums of this one. */
export function listTodo(notice: Notice | null, fields: Fields, { today, isFake, isSettled }: TodoOptions): readonly Todo[] {
  if (isFake) return AGAINST_A_FAKE;
  const own = (notice?.steps ?? []).filter((step) => !isSettled || step.do !== 'pay');
  const pays = own.some((step) => step.do === 'pay' || step.pays);
  const steps = isDemand(fields) && !pays ? [PAYING, ...own] : own;
  return withDay(steps, fields).map((step) => todoOf(step, notice, fields, today));
}

/** The same steps, where each day that the letter names for coming or for handing something in is that of one of them. */
function withDay(steps: readonly Step[], fields: Fields): readonly Step[] {
  return DAYS_ASKED.reduce((all: readonly Step[], day) => {
    if (!fields[day] || all.some(({ by }) => by === day)) return all;
    const mayHave = (step: Step) => !isDated(step, fields) && (DAYS_OF[step.do]?.includes(day) ?? false);
    const first = all.find((step) => mayHave(step) && !CHECKING.has(step.do)) ?? all.find(mayHave);
    return all.map((step) => (step === first ? { ...step, by: day } : step));
  }, steps);
}

function isDated({ by }: Step, fields: Fields): boolean {
  return by !== null && fields[by as Field] !== undefined;
}

/** A letter with a sum and its last day asks for money, though its kind is not known or seldom does. */
function isDemand({ amount, due }: Fields): boolean {
  return amount !== undefined && due !== undefined;
}

function todoOf({ do: id, by, pays }: Step, notice: Notice | null, fields: Fields, today: string): Todo {
  const limit = by && by in FIELD_TYPES ? fields[by as Field] : undefined;
  const day = limit && 'date' in limit ? limit.date : limit && 'counted' in limit ? (limit.until ?? null) : null;
  const sum = pays ? fields[pays] : undefined;
  const within = day
    ? null
    : limit && 'counted' in limit
      ? limit
      : periodOf(
          notice?.facts.find((fact) => fact.id === by && holdsOn(fact, today)),
          today,
        );
  return {
    id,
    by: day,
    daysLeft: day === null ? null : daysBetween(today, day),
    won: sum && 'won' in sum ? sum.won : null,
    ...(within && { within }),
    ...((isUnsure(limit) || isUnsure(sum)) && { unsure: true as const }),
  };
}

function isUnsure(field: DigestField | undefined): boolean {
  return field?.unsure === true;
}

/** A fact of the law as a period; null for what is no deadline, or holds no longer. */
export function periodOf(fact: Fact | undefined, today: string): PeriodField | null {
  if (fact?.kind !== 'deadline' || !holdsOn(fact, today)) return null;
  const counted = fact.from && COUNTED.has(fact.from) ? (fact.from as CountedFrom) : null;
  if (fact.unit === 'day') return { days: fact.value, counted, fact: fact.id };
  if (fact.unit === 'week') return { days: 7 * fact.value, counted, fact: fact.id };
  if (fact.unit === 'month') return { months: fact.value, counted, fact: fact.id };
  return fact.unit === 'year' ? { months: 12 * fact.value, counted, fact: fact.id } : null;
}
