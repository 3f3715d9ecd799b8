import type { TermCount } from '../../match/term-count.ts';
import { type Alarm, type Danger, NO_ALARM, type Urgency } from '../emergency/emergency.ts';
import type { RouteModel } from '../route-model.ts';
import type { RouteEvidence } from './route-evidence.ts';
import { serviceOfTerm, weightOfTerm } from './term-weight.ts';
import { URGENT_SHARE, URGENT_USES } from './weights.ts';

/** Whether somebody is in danger, and whom to call first. */
export interface RouteAlarm {
  urgency: Urgency;
  /** What kind of danger the reader's words tell of; null where a term or the page tells it. */
  danger: Danger | null;
  /** Numbers, the first to call first; none unless something is or may be urgent. */
  numbers: readonly string[];
  signs: readonly string[];
}

/**
 * What the reader's words tell (`evidence.alarm`) or the term that they ask about. A page whose subject is an emergency, by its title or
 * the most of its body, is only a doubt: its reader may want a certificate. A footer that names 112 does not count.
 */
export function findAlarm(evidence: RouteEvidence, model: RouteModel): RouteAlarm {
  const { alarm = NO_ALARM, asked, titleTerms, terms } = evidence;
  if (alarm.urgency === 'yes') return fromWords(alarm, model);
  const askedNumbers = asked === null ? [] : numbersOf([asked], model);
  if (askedNumbers.length) return { urgency: 'yes', danger: null, numbers: askedNumbers, signs: [] };
  if (alarm.urgency === 'maybe') return fromWords(alarm, model);
  const subject = [
    ...subjectOf(titleTerms, model, { share: URGENT_SHARE.title, uses: 1 }),
    ...subjectOf(terms, model, { share: URGENT_SHARE.body, uses: URGENT_USES }),
  ];
  const numbers = numbersOf(subject, model);
  return { urgency: numbers.length ? 'maybe' : 'no', danger: null, numbers, signs: [] };
}

function fromWords({ urgency, danger, signs }: Alarm, { dangerNumbers, numbers }: RouteModel): RouteAlarm {
  return { urgency, danger, numbers: (danger && dangerNumbers[danger]) ?? numbers, signs };
}

/** The urgent terms among those found, if they, with those of `safety`, are the most of it. */
function subjectOf(found: readonly TermCount[], model: RouteModel, least: { share: number; uses: number }): number[] {
  const weigh = (counts: readonly TermCount[]) => counts.reduce((sum, { term, count }) => sum + weightOfTerm(model, term) * count, 0);
  const urgent = found.filter(({ term }) => isUrgent(term, model));
  const grave = found.filter(({ term }) => isUrgent(term, model) || serviceOfTerm(model, term) === 'safety');
  const uses = urgent.reduce((sum, { count }) => sum + count, 0);
  return uses >= least.uses && weigh(grave) >= least.share * weigh(found) ? urgent.map(({ term }) => term) : [];
}

function isUrgent(term: number, { urgent }: RouteModel): boolean {
  return urgent.some(([number]) => number === term);
}

/** The numbers of urgent terms, in the order of the service's own. */
function numbersOf(terms: readonly number[], { urgent, numbers }: RouteModel): string[] {
  const named = new Set(urgent.filter(([term]) => terms.includes(term)).flatMap(([, own]) => own));
  return numbers.filter((number) => named.has(number));
}
