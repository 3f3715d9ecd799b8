import type { Context } from 'hono';
import type { ServerContext } from '../server-context.ts';
import { keepRequest } from '../store/requests/keep-request.ts';
import { makeNumber } from '../store/requests/request-number.ts';
import { answer, localeOf, refuse } from './answer.ts';
import { parseForm } from './parse-form.ts';
import { readRequest } from './read-request.ts';
import { TEXTS } from './texts.ts';

/** “POST service request”: checks the request, stores it, and only then answers. */
export async function receiveRequest(c: Context, context: ServerContext): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  if (!isForm(c.req.header('content-type'))) return refuse(c, { status: 400, error: 'notForm' });
  const parsed = parseForm(await c.req.arrayBuffer());
  if (parsed.type === 'refused') return refuse(c, parsed.refusal);
  const reading = readRequest(parsed.form);
  if (reading.type === 'refused') return refuse(c, ...reading.refusals);
  const { retentionDays } = context.settings;
  const { type, id } = await keepRequest(context, { content: reading.content, id: makeNumber(), retentionDays });
  if (type === 'changed') return refuse(c, { status: 400, error: 'changed', values: { id } });
  const notice = TEXTS[localeOf(c)]('received', { id, days: retentionDays });
  return answer(c, 'service_requests', [{ service_request_id: id, service_notice: notice, account_id: null }]);
}

function isForm(contentType = ''): boolean {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  const charset = parameters.find((parameter) => parameter.trim().startsWith('charset='));
  return type.trim() === 'application/x-www-form-urlencoded' && (!charset || /=\s*"?utf-?8"?\s*$/.test(charset));
}
