import { SERVICES, type Service } from '../core/services.ts';
import { readGlossary } from '../glossary/read/read-glossary.ts';
import type { ServiceFile } from '../glossary/schema/service-schema.ts';

/** The desks that take requests: all but emergencies, which are for the telephone. */
export const DESKS: readonly Service[] = SERVICES.filter((service) => service !== 'safety');

/** What the glossary says of the desks and of words, by their ids; empty, with the reason, when it cannot be read. */
export interface Directory {
  services: ReadonlyMap<Service, ServiceFile>;
  /** The Korean words. */
  headwords: ReadonlyMap<string, string>;
  problem: string | null;
}

/** Reads the names from a glossary folder, ours if none is given. */
export function readServices(folder?: string): Directory {
  try {
    const { services, terms } = readGlossary(folder);
    return {
      services: new Map(services.map((service) => [service.id, service])),
      headwords: new Map(terms.map(({ id, headword }) => [id, headword])),
      problem: null,
    };
  } catch (error) {
    return { services: new Map(), headwords: new Map(), problem: error instanceof Error ? error.message : String(error) };
  }
}
