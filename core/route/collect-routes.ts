import type { Service } from '../services.ts';
import type { Reason } from './evidence/describe-reason.ts';
import { total, type WeighedEvidence } from './evidence/weighed-evidence.ts';
import { UNKNOWN } from './evidence/weights.ts';

/** A service that may help, how likely (0 … 1; those of all routes and what is unknown make 1) and why, the strongest reason first. */
export interface Route {
  service: Service;
  score: number;
  reasons: Reason[];
}

/** The services for which anything speaks, best first. */
export function collectRoutes(weighed: readonly WeighedEvidence[], { services }: { services: readonly Service[] }): Route[] {
  const whole = total(weighed) + UNKNOWN;
  const routes = services.flatMap((service) => {
    const own = weighed.filter((evidence) => evidence.service === service);
    return own.length ? [{ service, score: total(own) / whole, reasons: own.map(({ reason }) => reason) }] : [];
  });
  return routes.sort((a, b) => b.score - a.score);
}
