import type { Directory, ServiceDetails } from '../directory.ts';
import type { Service } from '../services.ts';
import type { Centre } from './centre.ts';
import { isEmergency, isGeneral, isInterpreter } from './contact-kinds.ts';
import type { PhoneLine } from './phone-line.ts';

/** Who can be called or visited. */
export type Office = { type: 'line'; line: PhoneLine } | { type: 'centre'; centre: Centre };

/**
 * Who may help with a service, each once, in the order to try: its lines, the centres that counsel in it, the lines for
 * any subject, interpreters. `service: null` is any subject.
 */
export function listOffices({ services, centres }: Directory, service: Service | null): Office[] {
  const directory: ServiceDetails[] = Object.values(services);
  const everyLine = directory.flatMap(({ contacts }) => contacts).filter((line) => service === 'safety' || !isEmergency(line));
  const general = everyLine.filter(isGeneral);
  const own = service ? services[service].contacts.filter((line) => everyLine.includes(line)) : general;
  const counselling = centres.filter((centre) => (service ? centre.services.includes(service) : centre.services.length > 0));
  const offices: Office[] = [
    ...own.map(asLine),
    ...counselling.map((centre): Office => ({ type: 'centre', centre })),
    ...general.map(asLine),
    ...everyLine.filter(isInterpreter).map(asLine),
  ];
  const first = new Map<string, Office>();
  for (const office of offices) if (!first.has(identify(office))) first.set(identify(office), office);
  return [...first.values()];
}

/** The telephone number, or null for a centre without one. */
export function numberOf(office: Office): string | null {
  return office.type === 'line' ? office.line.number : office.centre.phone;
}

function asLine(line: PhoneLine): Office {
  return { type: 'line', line };
}

/** A centre may stand among the lines too, by its number. */
function identify(office: Office): string {
  return numberOf(office) ?? (office.type === 'centre' ? office.centre.id : '');
}
