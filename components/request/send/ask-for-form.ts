import { discoverEndpoint } from '../../../core/open311/discover-endpoint.ts';
import { type Endpoint, readEndpoint } from '../../../core/open311/endpoint.ts';
import { chooseListedService, defineService, listServices } from '../../../core/open311/operations.ts';
import type { Connection, ListedService, Server } from '../../../core/open311/types.ts';
import { fillForm } from './fill-form.ts';
import { connectTo, failSending, hostOf, type Sending } from './sending.ts';

/** From an address to the form of the service that fits, or to the services to choose from, or to a fault. */
export async function askServer(sending: Sending, address: string): Promise<void> {
  const pasted = readEndpoint(address);
  if (pasted.type === 'invalid') return failSending(sending, pasted, '');
  const connection = await connectTo(sending, 'asking', pasted.url);
  if (!connection) return;
  const found = pasted.type === 'discovery' ? await discoverEndpoint(pasted.url, connection) : pasted;
  if (found.type !== 'endpoint') return failSending(sending, found, pasted.url);
  // A discovery document may name another host, which the reader has to allow too.
  const isElsewhere = hostOf(found.url) !== hostOf(pasted.url);
  const there = isElsewhere ? await connectTo(sending, 'asking', found.url) : connection;
  if (there) await findService(sending, found, there);
}

/** Asks for the form of a service that the reader took from the server's list. */
export async function askForForm(sending: Sending, service: ListedService): Promise<void> {
  if (sending.step.value.type !== 'choosing') return;
  const { server } = sending.step.value;
  const connection = await connectTo(sending, 'asking', server.url);
  if (connection) await showForm(sending, server, service, connection);
}

async function findService(sending: Sending, found: Extract<Endpoint, { type: 'endpoint' }>, connection: Connection): Promise<void> {
  const { language: locale, draft } = sending.state;
  const asked: Server = { url: found.url, jurisdiction: found.jurisdiction, apiKey: null, format: 'json' };
  const list = await listServices({ server: asked, locale }, connection);
  if (list.type !== 'listed') return failSending(sending, list, asked.url);
  const server = { ...asked, format: list.format };
  const { service, serviceName } = draft.value;
  const fitting = chooseListedService(list.services, { service, serviceName });
  if (fitting) await showForm(sending, server, fitting, connection);
  else if (list.services.length) sending.step.value = { type: 'choosing', server, services: list.services };
  else failSending(sending, { type: 'noServices' }, server.url);
}

async function showForm(sending: Sending, server: Server, service: ListedService, connection: Connection): Promise<void> {
  const definition = await defineService({ server, service, locale: sending.state.language }, connection);
  if (definition.type !== 'defined') return failSending(sending, definition, server.url);
  sending.step.value = { type: 'form', server, service, attributes: fillForm(sending.state, definition.attributes), answers: [] };
}
