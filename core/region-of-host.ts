import type { Region } from './regions.ts';
import { valueOfHost } from './value-of-host.ts';

/** Hosts of cities, districts and provinces, with their regions. */
export type RegionHosts = Readonly<Record<string, Region>>;

/** The region whose people a host serves (busan.go.kr: Busan); null for a site of the whole country. */
export function regionOfHost(host: string, hosts: RegionHosts): Region | null {
  return valueOfHost(host, hosts) ?? null;
}
