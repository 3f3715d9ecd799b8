import type { Service } from '../../services.ts';
import type { Reason } from './describe-reason.ts';

/** What one kind of evidence says for a service: how much, and the reason to show. */
export interface WeighedEvidence {
  service: Service;
  weight: number;
  reason: Reason;
}

/** Hits grouped by service, without those that weigh nothing. */
export function byService<Hit extends { service: Service; weight: number }>(hits: readonly Hit[]): [Service, Hit[]][] {
  const groups = new Map<Service, Hit[]>();
  for (const hit of hits) {
    if (hit.weight <= 0) continue;
    const own = groups.get(hit.service);
    if (own) own.push(hit);
    else groups.set(hit.service, [hit]);
  }
  return [...groups];
}

/** The weights of all hits together. */
export function total(hits: readonly { weight: number }[]): number {
  return hits.reduce((sum, { weight }) => sum + weight, 0);
}
