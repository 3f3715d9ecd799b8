import { ask } from './ask.ts';
import { type Attribute, type Connection, DATATYPES, type Failure, type ListedService, type Server } from './open311.ts';
import { type Fields, readFlag, readItems, readText, readTexts } from './read-fields.ts';

/** What a server asks about requests for a service, in the order to be shown. */
export interface ServiceDefinition {
  type: 'defined';
  attributes: Attribute[];
}

/**
 * “GET service definition”; a service without metadata has no attributes, and nothing is asked. `locale` is a BCP 47 tag.
 * Never rejects.
 */
export async function defineService(
  { server, service, locale }: { server: Server; service: ListedService; locale: string },
  connection: Connection,
): Promise<ServiceDefinition | Failure> {
  if (!service.metadata) return { type: 'defined', attributes: [] };
  const result = await ask({ server, path: ['services', service.code], locale, read: readAttributes }, connection);
  return result.type === 'answer' ? { type: 'defined', attributes: result.value } : result;
}

function readAttributes(value: object): Attribute[] | null {
  const items = readItems(value, {
    names: ['service_definition', 'service_definitions', 'attributes', 'attribute'],
    keys: ['datatype', 'variable'],
  });
  return items?.flatMap((fields, index) => readAttribute(fields, index) ?? []).sort((one, other) => one.order - other.order) ?? null;
}

function readAttribute(fields: Fields, index: number): Attribute | null {
  const code = readText(fields, 'code');
  const variable = readFlag(fields, 'variable', true);
  if (code === null && variable) return null;
  const datatype = readText(fields, 'datatype')?.toLowerCase();
  return {
    code: code ?? '',
    datatype: DATATYPES.find((known) => known === datatype) ?? 'string',
    required: readFlag(fields, 'required', false),
    description: readText(fields, 'description'),
    datatypeDescription: readText(fields, 'datatype_description'),
    variable,
    order: Number(readText(fields, 'order') ?? index + 1) || index + 1,
    values: readValues(fields),
  };
}

/** Values with a key and a name; where one of them is missing, or the values are plain texts, it stands for both. */
function readValues(fields: Fields): Attribute['values'] {
  const items = readItems(fields.values, { names: ['values', 'value'], keys: ['key', 'name'] });
  if (!items) return readTexts(fields, 'values').map((text) => ({ key: text, name: text }));
  return items.flatMap((item) => {
    const [key, name] = [readText(item, 'key'), readText(item, 'name')];
    const known = key ?? name;
    return known === null ? [] : [{ key: known, name: name ?? known }];
  });
}
