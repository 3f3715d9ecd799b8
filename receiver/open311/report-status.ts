import type { Context } from 'hono';
import type { ServerContext } from '../server-context.ts';
import { findNumberOfDraft, findRequest } from '../store/requests/find-requests.ts';
import type { KeptRequest } from '../store/requests/request.ts';
import { answer, localeOf, refuse } from './answer.ts';
import { nameService } from './describe-services.ts';
import { FORMATS } from './fields.ts';
import type { JsonValue } from './json-to-xml.ts';

/** How many requests a client may ask for at once. */
const MOST_NUMBERS = 50;

/** “GET service requests”, by number only. There is no list: only the sender of a request knows its number. */
export async function reportStatus(c: Context, context: ServerContext, numbers: string | undefined): Promise<Response> {
  if (!numbers) return refuse(c, { status: 403, error: 'noLists' });
  c.header('Cache-Control', 'no-store');
  const found = await Promise.all(
    numbers
      .split(',')
      .slice(0, MOST_NUMBERS)
      .map((number) => findRequest(context, number)),
  );
  const requests = found.filter((request) => request !== null);
  if (requests.length === 0) return refuse(c, { status: 404, error: 'unknownRequest' });
  return answer(
    c,
    'service_requests',
    requests.map((request) => publicPart(request, nameService(context.directory, request.service, localeOf(c)))),
  );
}

/** “GET service request id from a token”. The token is the draft's id: a sender who lost our answer can ask whether the request arrived. */
export async function reportToken(c: Context, context: ServerContext, token: string): Promise<Response> {
  const draftId = FORMATS.uuid.normalise(token);
  c.header('Cache-Control', 'no-store');
  const number = draftId && (await findNumberOfDraft(context, draftId));
  if (!number) return refuse(c, { status: 404, error: 'unknownRequest' });
  return answer(c, 'service_requests', [{ service_request_id: number, token: draftId }]);
}

/** What anybody with the number may know: the status, but not the sender or the text. */
function publicPart({ id, received_at, closed_at, service }: KeptRequest, serviceName: string): JsonValue {
  return {
    service_request_id: id,
    status: closed_at ? 'closed' : 'open',
    status_notes: null,
    service_name: serviceName,
    service_code: service,
    description: null,
    agency_responsible: null,
    service_notice: null,
    requested_datetime: received_at.toISOString(),
    updated_datetime: (closed_at ?? received_at).toISOString(),
    expected_datetime: null,
    address: null,
    address_id: null,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null,
  };
}
