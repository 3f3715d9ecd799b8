import type { Region } from '../regions.ts';
import type { Service } from '../services.ts';
import type { Centre } from './centre.ts';
import { type Contact, numberOf, recordOf } from './contact.ts';
import { isEmergency, isGeneral, isInterpreter } from './contact-kinds.ts';
import type { Helpers, HelpingService } from './helpers.ts';
import type { PhoneLine } from './phone-line.ts';
import { servesRegion } from './serves-region.ts';
import { isNamed, type Naming, NOTHING_NAMED } from './single-company.ts';

export interface ContactsQuestion {
  service: Service | null;
  region: Region | null;
  named?: Naming;
  first?: string | null;
}

/**
 * Who may help with a service, each once, in the order to try: its lines, the centres that counsel in it, the lines for
 * any subject, interpreters. A line for any subject is a service's own where its file has it first.
 * `service: null` is any subject; `region: null` an unknown region, for which those of every region are. Lines of single
 * companies are only those that are named, before all others; behind them comes `first`, the centre whose page it is, by its id.
 */
export function listContacts(
  { services, centres }: Pick<Helpers, 'services' | 'centres'>,
  { service, region, named = NOTHING_NAMED, first = null }: ContactsQuestion,
): Contact[] {
  const details: HelpingService[] = Object.values(services);
  const everyLine = details.flatMap(({ contacts: lines }) => lines).filter((line) => service === 'safety' || !isEmergency(line));
  const general = everyLine.filter(isGeneral);
  const own = service ? services[service].contacts.filter((line) => everyLine.includes(line)) : general;
  const isFirst = (line: PhoneLine, at: number) => service === null || at === 0 || !(isGeneral(line) || isInterpreter(line));
  const counselling = centres.filter((centre) => (service ? centre.services.includes(service) : centre.services.length > 0));
  const contacts: Contact[] = [
    ...own.filter(({ only }) => only).map(asLine),
    ...counselling.filter(({ id }) => id === first).map(asCentre),
    ...own.filter(isFirst).map(asLine),
    ...counselling.map(asCentre),
    ...own.map(asLine),
    ...general.map(asLine),
    ...everyLine.filter(isInterpreter).map(asLine),
  ];
  const known = new Map<string, Contact>();
  for (const contact of contacts) {
    if (contact.type === 'line' && !isNamed(contact.line, named)) continue;
    if (servesRegion(recordOf(contact), region) && !known.has(identify(contact))) known.set(identify(contact), contact);
  }
  return [...known.values()];
}

function asCentre(centre: Centre): Contact {
  return { type: 'centre', centre };
}

function asLine(line: PhoneLine): Contact {
  return { type: 'line', line };
}

/** By its number, since a centre may be among the lines too. */
function identify(contact: Contact): string {
  return numberOf(contact) ?? (contact.type === 'centre' ? contact.centre.id : '');
}
