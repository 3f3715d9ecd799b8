import { collectRoutes, type Route } from './collect-routes.ts';
import { NO_ALARM } from './emergency/emergency.ts';
import { findAlarm, type RouteAlarm } from './evidence/find-alarm.ts';
import type { RouteEvidence } from './evidence/route-evidence.ts';
import { weighEvidence } from './evidence/weigh-evidence.ts';
import { total, type WeighedEvidence } from './evidence/weighed-evidence.ts';
import { SURE_ODDS, UNKNOWN } from './evidence/weights.ts';
import type { RouteModel } from './route-model.ts';

/** The services that may help, best first, and whether somebody is in danger, which comes before any of them. */
export interface Routing {
  routes: Route[];
  alarm: RouteAlarm;
}

/**
 * Ranks the services for which anything speaks. In an emergency, and on a page about one, `safety` comes first. Without any evidence
 * there are no routes.
 */
export function rankServices(evidence: RouteEvidence, model: RouteModel): Routing {
  const weighed = weighEvidence(evidence, model);
  const alarm = findAlarm(evidence, model);
  return { routes: collectRoutes(isForSafety(alarm, weighed) ? [emergency(alarm, weighed, evidence), ...weighed] : weighed, model), alarm };
}

/** Surely an emergency, a page about one, or words that may tell of one and name it. */
function isForSafety({ urgency, danger }: RouteAlarm, weighed: readonly WeighedEvidence[]): boolean {
  if (urgency !== 'maybe') return urgency === 'yes';
  return (
    danger === null || weighed.some(({ service, reason }) => service === 'safety' && reason.type === 'words' && reason.words.length > 0)
  );
}

/**
 * Evidence that outweighs all other together, unless the words make an emergency only somewhat likelier than not: then a service for
 * which nearly all else speaks may come first. The numbers to call are shown in any case.
 */
function emergency(
  { danger, numbers, signs }: RouteAlarm,
  weighed: readonly WeighedEvidence[],
  { alarm = NO_ALARM }: RouteEvidence,
): WeighedEvidence {
  const odds = danger === null ? SURE_ODDS : alarm.probability / (1 - alarm.probability);
  const weight = (total(weighed) + UNKNOWN) * Math.min(1, odds / SURE_ODDS);
  return { service: 'safety', weight, reason: { type: 'urgent', numbers, signs } };
}
