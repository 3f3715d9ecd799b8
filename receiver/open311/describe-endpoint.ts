import type { ServerContext } from '../server-context.ts';
import type { JsonValue } from './json-to-xml.ts';

/** The discovery document of open311.org: the address of the interface, and its formats. */
export function describeEndpoint({ settings, startedAt }: ServerContext, url: string): JsonValue {
  const changeset = startedAt.toISOString();
  return {
    changeset,
    contact: settings.contact ?? settings.agency ?? 'Annae',
    key_service: 'No key is needed.',
    endpoints: [
      {
        specification: 'http://wiki.open311.org/GeoReport_v2',
        url,
        changeset,
        type: 'production',
        formats: ['text/xml', 'application/json'],
      },
    ],
  };
}
