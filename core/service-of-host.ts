import type { Service } from './services.ts';
import { valueOfHost } from './value-of-host.ts';

/** Host to service; `null`: a public body's site of no one subject. */
export type Sites = Readonly<Record<string, Service | null>>;

/** The service that a host belongs to; `null` where it does not belong to any. */
export function serviceOfHost(host: string, sites: Sites): Service | null {
  return valueOfHost(host, sites) ?? null;
}
