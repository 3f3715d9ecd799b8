import type { Service } from './services.ts';

/** Host to service; `null`: a public body's site of no one subject. */
export type Sites = Readonly<Record<string, Service | null>>;

/** Letters, digits, hyphens and dots, with or without a port: anything else is not a host name. */
const HOST = /^([\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*)\.?(?::\d+)?$/u;

/**
 * The service that a host belongs to, by its longest suffix of whole labels among the sites; `null` where it does not
 * belong to any. A look-alike (hometax.go.kr.example.com, fakehometax.go.kr) has no such suffix.
 */
export function serviceOfHost(host: string, sites: Sites): Service | null {
  const name = HOST.exec(host)?.[1]?.toLowerCase();
  if (!name) return null;
  for (let at = 0; at >= 0; at = nextLabel(name, at)) {
    const suffix = name.slice(at);
    if (Object.hasOwn(sites, suffix)) return sites[suffix]!;
  }
  return null;
}

function nextLabel(name: string, at: number): number {
  const dot = name.indexOf('.', at);
  return dot < 0 ? dot : dot + 1;
}
