import type { Signal } from '@preact/signals';
import { readEndpoint } from '../../../core/open311/endpoint.ts';
import type { Connection } from '../../../core/open311/types.ts';
import type { RequestShell } from '../request-shell.ts';
import type { RequestState } from '../request-state.ts';
import type { Form, SendFault, SendStep } from './send-step.ts';

/** A request that is being sent: what it is made of, and how far it is. */
export interface Sending {
  state: RequestState;
  shell: Pick<RequestShell, 'connect' | 'onSent'>;
  step: Signal<SendStep>;
  /** Stops the call that is under way. */
  running: AbortController;
}

/** Ends a try, with the form to go back to. */
export function failSending({ step }: Sending, fault: SendFault, url: string, back: Form | null = null): void {
  step.value = { type: 'fault', fault, host: hostOf(url), back };
}

/** A connection, or null after saying why there is none. Meanwhile the step is `busy`, so that a second press does nothing. */
export async function connectTo(
  sending: Sending,
  busy: 'asking' | 'sending',
  url: string,
  back: Form | null = null,
): Promise<Connection | null> {
  sending.step.value = { type: busy };
  sending.running = new AbortController();
  // A browser may refuse to ask at all.
  const connection = await sending.shell.connect(url, sending.running.signal).catch(() => null);
  if (!connection) failSending(sending, { type: 'denied' }, url, back);
  return connection;
}

/** The host of a server's address, with its port; empty where the address is not one of a server. */
export function hostOf(address: string): string {
  const endpoint = readEndpoint(address);
  return endpoint.type === 'invalid' ? '' : endpoint.url.split('/')[2]!;
}
