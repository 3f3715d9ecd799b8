import type { Service } from '../services.ts';
import { type Argument, total } from './argument.ts';
import type { Reason } from './describe-reason.ts';
import { findUrgency } from './find-urgency.ts';
import type { RouteEvidence } from './route-evidence.ts';
import type { RouteModel } from './route-model.ts';
import { weighEvidence } from './weigh-evidence.ts';
import { UNKNOWN } from './weights.ts';

/** A service that may help, how likely (0 … 1; those of all routes and what is unknown make 1) and why, the strongest reason first. */
export interface Route {
  service: Service;
  score: number;
  reasons: Reason[];
}

/** The services that may help, best first, and the lines to call before any of them; none unless it is an emergency. */
export interface Routing {
  routes: Route[];
  urgent: string[];
}

/**
 * Ranks the services for which anything speaks. In an emergency `safety` comes first; where `safety` comes first for
 * another reason, its lines are given as well. Without any evidence there are no routes.
 */
export function rankServices(evidence: RouteEvidence, model: RouteModel): Routing {
  const args = weighEvidence(evidence, model);
  const urgent = findUrgency(evidence, model);
  const all = urgent.length ? [emergency(urgent, args), ...args] : args;
  const routes = collectRoutes(all, model);
  return { routes, urgent: routes[0]?.service === 'safety' && !urgent.length ? [...model.lines] : urgent };
}

/** An argument that outweighs all others together. */
function emergency(lines: string[], args: readonly Argument[]): Argument {
  return { service: 'safety', weight: total(args) + UNKNOWN, reason: { type: 'urgent', lines } };
}

function collectRoutes(args: readonly Argument[], { services }: RouteModel): Route[] {
  const whole = total(args) + UNKNOWN;
  const routes = services.flatMap((service) => {
    const own = args.filter((argument) => argument.service === service);
    return own.length ? [{ service, score: total(own) / whole, reasons: own.map(({ reason }) => reason) }] : [];
  });
  return routes.sort((a, b) => b.score - a.score);
}
