import { type ReadonlySignal, signal } from '@preact/signals';
import { type FilledAttributes, fillAttributes } from '../../../core/open311/attributes.ts';
import { discoverEndpoint, type Endpoint, readEndpoint } from '../../../core/open311/endpoint.ts';
import {
  chooseListedService,
  defineService,
  findRequest,
  listServices,
  type SentRequest,
  sendRequest,
} from '../../../core/open311/operations.ts';
import type { Answer, Connection, Failure, ListedService, Server } from '../../../core/open311/types.ts';
import type { RequestShell } from '../request-shell.ts';
import type { RequestState } from '../request-state.ts';

/** Why sending did not go on. */
export type SendFault =
  | Failure
  | Extract<Endpoint, { type: 'invalid' }>
  | { type: 'denied' }
  /** The server lists no service. */
  | { type: 'noServices' };

/** The step that sending has reached. */
export type SendStep =
  | { type: 'idle' }
  | { type: 'asking' }
  | { type: 'choosing'; server: Server; services: readonly ListedService[] }
  /** `answers`: those of an earlier try. */
  | { type: 'form'; server: Server; service: ListedService; attributes: FilledAttributes; answers: readonly Answer[] }
  | { type: 'sending' }
  | { type: 'sent'; request: SentRequest }
  /** `back`: the form to go back to, with what was answered, or null where there is none yet. */
  | { type: 'fault'; fault: SendFault; host: string; back: Form | null };

type Form = Extract<SendStep, { type: 'form' }>;

/** Sends a request to an Open311 server, press by press. The draft stays as it is, also when sending fails. */
export interface OnlineSender {
  step: ReadonlySignal<SendStep>;
  /** Asks the server for its form; call it from a press. */
  begin(address: string): Promise<void>;
  /** Takes a service from the server's own list. */
  choose(service: ListedService): Promise<void>;
  /** Sends, with what the reader answered; call it from a press. */
  send(answers: readonly Answer[]): Promise<void>;
  /** Stops what is under way. */
  stop(): void;
  /** Back to the form, or to the beginning. */
  back(): void;
}

export function createOnlineSender(state: RequestState, shell: Pick<RequestShell, 'connect' | 'onSent'>): OnlineSender {
  const { language: locale, draft, choices, texts, draftId } = state;
  const step = signal<SendStep>({ type: 'idle' });
  let running = new AbortController();

  function fail(fault: SendFault, url: string, back: Form | null = null): void {
    step.value = { type: 'fault', fault, host: hostOf(url), back };
  }

  /** A connection, or null after saying why there is none. Meanwhile the step is `busy`, so that a second press does nothing. */
  async function connect(busy: 'asking' | 'sending', url: string, back: Form | null = null): Promise<Connection | null> {
    step.value = { type: busy };
    running = new AbortController();
    // A browser may refuse to ask at all.
    const connection = await shell.connect(url, running.signal).catch(() => null);
    if (!connection) fail({ type: 'denied' }, url, back);
    return connection;
  }

  async function begin(address: string): Promise<void> {
    const pasted = readEndpoint(address);
    if (pasted.type === 'invalid') return fail(pasted, '');
    const connection = await connect('asking', pasted.url);
    if (!connection) return;
    const found = pasted.type === 'discovery' ? await discoverEndpoint(pasted.url, connection) : pasted;
    if (found.type !== 'endpoint') return fail(found, pasted.url);
    // A discovery document may name another host, which has to be allowed by itself.
    const isElsewhere = hostOf(found.url) !== hostOf(pasted.url);
    const there = isElsewhere ? await connect('asking', found.url) : connection;
    if (there) await ask(found, there);
  }

  async function ask(found: Extract<Endpoint, { type: 'endpoint' }>, connection: Connection): Promise<void> {
    const asked: Server = { url: found.url, jurisdiction: found.jurisdiction, apiKey: null, format: 'json' };
    const list = await listServices({ server: asked, locale }, connection);
    if (list.type !== 'listed') return fail(list, asked.url);
    const server = { ...asked, format: list.format };
    const { service, serviceName } = draft.value;
    const fitting = chooseListedService(list.services, { service, serviceName });
    if (fitting) await define(server, fitting, connection);
    else if (list.services.length) step.value = { type: 'choosing', server, services: list.services };
    else fail({ type: 'noServices' }, server.url);
  }

  async function define(server: Server, service: ListedService, connection: Connection): Promise<void> {
    const definition = await defineService({ server, service, locale }, connection);
    if (definition.type !== 'defined') return fail(definition, server.url);
    step.value = { type: 'form', server, service, attributes: fill(definition.attributes), answers: [] };
  }

  function fill(attributes: Parameters<typeof fillAttributes>[0]): FilledAttributes {
    return fillAttributes(attributes, {
      draft: draft.value,
      draftId,
      answerLanguage: choices.value.answerIn,
      termId: state.term?.id ?? null,
    });
  }

  async function send(answers: readonly Answer[]): Promise<void> {
    if (step.value.type !== 'form') return;
    const form: Form = { ...step.value, answers };
    const { server, service, attributes } = form;
    const connection = await connect('sending', server.url, form);
    if (!connection) return;
    const { textKo, textUser } = texts.value;
    const { centreName, replyTo } = draft.value;
    const request = {
      serviceCode: service.code,
      // What the draft says may have changed since the form was shown.
      answers: [...fill(attributes.filled.map(({ attribute }) => attribute)).filled, ...answers],
      description: `${textKo}\n\n${textUser}`,
      place: { name: centreName?.ko ?? service.name, district: null },
      replyTo,
    };
    const result = await sendRequest({ server, request, locale }, connection);
    if (result.type !== 'sent') return fail(result, server.url, form);
    shell.onSent();
    step.value = { type: 'sent', request: await withNumber(result, server, connection) };
  }

  return {
    step,
    begin,
    async choose(service) {
      if (step.value.type !== 'choosing') return;
      const { server } = step.value;
      const connection = await connect('asking', server.url);
      if (connection) await define(server, service, connection);
    },
    send,
    stop: () => running.abort(),
    back() {
      step.value = (step.value.type === 'fault' && step.value.back) || { type: 'idle' };
    },
  };
}

/** A server that answers with a token may have the number by now. */
async function withNumber(sent: SentRequest, server: Server, connection: Connection): Promise<SentRequest> {
  if (sent.id !== null || sent.token === null) return sent;
  const found = await findRequest({ server, token: sent.token }, connection);
  return found.type === 'found' ? { ...sent, id: found.id } : sent;
}

/** The host of a server's address, with its port; empty for what is not such an address. */
export function hostOf(address: string): string {
  const endpoint = readEndpoint(address);
  return endpoint.type === 'invalid' ? '' : endpoint.url.split('/')[2]!;
}
