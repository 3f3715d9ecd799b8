import type { Service } from '../services.ts';
import type { Routing } from './rank-services.ts';

/** Where nothing names a service: the government's own call centre. */
const ANY_SUBJECT: Service = 'petition';

/** The service that a request goes to: the best route that leads to one. Emergencies have lines, not a form. */
export function chooseService({ routes }: Pick<Routing, 'routes'>): Service {
  return routes.find(({ service }) => service !== 'safety')?.service ?? ANY_SUBJECT;
}
