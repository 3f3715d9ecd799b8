import { SERVICES, type Service } from '../core/services.ts';
import { keepByFiles } from '../glossary/cache/keep-by-files.ts';
import { readGlossary } from '../glossary/read/read-glossary.ts';
import type { ServiceFile } from '../glossary/schema/service-schema.ts';

/** The services that take requests: all but emergencies, which need a telephone call. */
export const REQUEST_SERVICES: readonly Service[] = SERVICES.filter((service) => service !== 'safety');

/** What the glossary says about services and terms, by their ids. Empty, with the reason, when the glossary cannot be read. */
export interface Directory {
  services: ReadonlyMap<Service, ServiceFile>;
  /** The Korean headwords of the terms. */
  headwords: ReadonlyMap<string, string>;
  problem: string | null;
}

/** Reads the names from a glossary folder; without one, from the glossary of this project. */
export function readServices(folder?: string): Directory {
  try {
    const { services, headwords } = folder === undefined ? keepByFiles()('receiver', readNames) : readNames(folder);
    return { services: new Map(services.map((service) => [service.id, service])), headwords: new Map(headwords), problem: null };
  } catch (error) {
    return { services: new Map(), headwords: new Map(), problem: error instanceof Error ? error.message : String(error) };
  }
}

function readNames(folder?: string): { services: ServiceFile[]; headwords: (readonly [id: string, headword: string])[] } {
  const { services, terms } = readGlossary(folder);
  return { services, headwords: terms.map(({ id, headword }) => [id, headword] as const) };
}
