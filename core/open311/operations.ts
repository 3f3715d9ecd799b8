import type { Pair } from '../request/draft.ts';
import type { Service } from '../services.ts';
import { splitAtCommas } from '../text/split-list.ts';
import { foldCode, isDraftKnown, parseAttributes } from './attributes.ts';
import { callServer } from './call-server.ts';
import { encodeRequest, type OpenRequest, writeForm } from './encode-request.ts';
import { get } from './get.ts';
import { type Fields, findItems, getFlag, getText, getTexts } from './read-fields.ts';
import type { Attribute, Connection, Failure, Format, ListedService, Server } from './types.ts';

/** The services, perhaps none, and the format that the server has them in, to ask it for from now on. */
export interface ServiceList {
  type: 'listed';
  services: ListedService[];
  format: Format;
}

/** “GET service list”: what requests can be about. `locale` is a BCP 47 tag. Never rejects. */
export async function listServices(
  { server, locale }: { server: Server; locale: string },
  connection: Connection,
): Promise<ServiceList | Failure> {
  const result = await get({ server, path: ['services'], locale, read: readServices }, connection);
  return result.type === 'found' ? { type: 'listed', services: result.value, format: result.format } : result;
}

/**
 * The listed service that is one of ours: the one with the same code, or else the one with its name in Korean or in the
 * reader's language. Null where there is none, or more than one: then the user has to choose.
 */
export function chooseListedService(
  services: readonly ListedService[],
  ours: { service: Service; serviceName: Pair },
): ListedService | null {
  const names = [ours.serviceName.ko, ours.serviceName.user].map(foldName);
  const byCode = services.filter(({ code }) => foldCode(code) === foldCode(ours.service));
  const found = byCode.length > 0 ? byCode : services.filter(({ name }) => names.includes(foldName(name)));
  return found.length === 1 ? found[0]! : null;
}

/** What a server asks about requests for a service, in the order to be shown. */
export interface ServiceDefinition {
  type: 'defined';
  attributes: Attribute[];
}

/**
 * “GET service definition”. A service without metadata has no attributes, and the server is not asked. `locale` is a BCP 47
 * tag. Never rejects.
 */
export async function defineService(
  { server, service, locale }: { server: Server; service: ListedService; locale: string },
  connection: Connection,
): Promise<ServiceDefinition | Failure> {
  if (!service.metadata) return { type: 'defined', attributes: [] };
  const result = await get({ server, path: ['services', service.code], locale, read: parseAttributes }, connection);
  return result.type === 'found' ? { type: 'defined', attributes: result.value } : result;
}

/** A request that the server took. */
export interface SentRequest {
  type: 'sent';
  /** Its number; null when the server gives none, or gives it later. */
  id: string | null;
  /** `findRequest` finds the number by it. */
  token: string | null;
  /** What the server says will be done. */
  notice: string | null;
}

/**
 * “POST service request”. A server that knows drafts by their `draft_id` stores one only once, so the request is sent to it
 * again after a failure, at most twice. Any other server gets it once, and what became of it may stay unknown. `locale` is a
 * BCP 47 tag. Never rejects.
 */
export async function sendRequest(
  { server, request, locale }: { server: Server; request: OpenRequest; locale: string },
  connection: Connection,
): Promise<SentRequest | Failure> {
  const { body, contentType } = encodeRequest(request, server);
  const url = `${server.url}/requests.${server.format}?${writeForm([['locale', locale]])}`;
  const repeatAfter = isDraftKnown(request.answers) ? (['unreachable', 'timeout', 'server'] as const) : [];
  const result = await callServer({ method: 'POST', url, body, contentType, repeatAfter }, connection);
  if (result.type !== 'value') return result;
  const read = readRequest(result.value);
  return read ? { type: 'sent', ...read } : { type: 'failed', reason: 'unreadable', arrived: 'unknown' };
}

/** The number of a request; null while the server has none for it yet. */
export interface FoundRequest {
  type: 'found';
  id: string | null;
}

/** “GET service_request_id from a token”: the number of a request that was sent. Never rejects. */
export async function findRequest(
  { server, token }: { server: Server; token: string },
  connection: Connection,
): Promise<FoundRequest | Failure> {
  const result = await get({ server, path: ['tokens', token], read: readRequest }, connection);
  return result.type === 'found' ? { type: 'found', id: result.value.id } : result;
}

function readServices(value: object): ListedService[] | null {
  const items = findItems(value, { names: ['services', 'service'], keys: ['service_code'] });
  return items?.flatMap((fields) => readService(fields) ?? []) ?? null;
}

function readService(fields: Fields): ListedService | null {
  const code = getText(fields, 'service_code');
  if (code === null) return null;
  return {
    code,
    name: getText(fields, 'service_name') ?? code,
    description: getText(fields, 'description'),
    metadata: getFlag(fields, 'metadata', false),
    keywords: readKeywords(fields),
    group: getText(fields, 'group'),
  };
}

/** A text with commas, by the specification; often a list as well. */
function readKeywords(fields: Fields): string[] {
  return getTexts(fields, 'keywords').flatMap(splitAtCommas);
}

/** Null when the answer holds no request, or more than one: a list of other people's requests is not an answer. */
function readRequest(value: object): Omit<SentRequest, 'type'> | null {
  const items = findItems(value, {
    names: ['service_requests', 'requests', 'service_request', 'request'],
    keys: ['service_request_id', 'token', 'service_notice', 'account_id'],
  });
  const [fields, ...others] = items ?? [];
  if (!fields || others.length > 0) return null;
  return { id: getText(fields, 'service_request_id'), token: getText(fields, 'token'), notice: getText(fields, 'service_notice') };
}

/** As the eye reads it: 출입국·체류 and 출입국ㆍ체류 are one. */
function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·ㆍᆞ・‧•]/g, '');
}
