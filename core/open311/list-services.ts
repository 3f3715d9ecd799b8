import { ask } from './ask.ts';
import type { Connection, Failure, Format, ListedService, Server } from './open311.ts';
import { type Fields, readFlag, readItems, readText, readTexts } from './read-fields.ts';

/** The services, perhaps none, and the format that the server has them in, to ask it for from now on. */
export interface ServiceList {
  type: 'listed';
  services: ListedService[];
  format: Format;
}

/** “GET service list”: what requests can be sent about. `locale` is a BCP 47 tag. Never rejects. */
export async function listServices(
  { server, locale }: { server: Server; locale: string },
  connection: Connection,
): Promise<ServiceList | Failure> {
  const result = await ask({ server, path: ['services'], locale, read: readServices }, connection);
  return result.type === 'answer' ? { type: 'listed', services: result.value, format: result.format } : result;
}

function readServices(value: object): ListedService[] | null {
  const items = readItems(value, { names: ['services', 'service'], keys: ['service_code'] });
  return items?.flatMap((fields) => readService(fields) ?? []) ?? null;
}

function readService(fields: Fields): ListedService | null {
  const code = readText(fields, 'service_code');
  if (code === null) return null;
  return {
    code,
    name: readText(fields, 'service_name') ?? code,
    description: readText(fields, 'description'),
    metadata: readFlag(fields, 'metadata', false),
    keywords: readKeywords(fields),
    group: readText(fields, 'group'),
  };
}

/** A text with commas, by the specification; often a list as well. */
function readKeywords(fields: Fields): string[] {
  const parts = readTexts(fields, 'keywords').flatMap((text) => text.split(','));
  return parts.map((keyword) => keyword.trim()).filter(Boolean);
}
