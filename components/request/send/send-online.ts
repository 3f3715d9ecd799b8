import { type ReadonlySignal, signal } from '@preact/signals';
import type { Answer, ListedService } from '../../../core/open311/types.ts';
import type { RequestShell } from '../request-shell.ts';
import type { RequestState } from '../request-state.ts';
import { askForForm, askServer } from './ask-for-form.ts';
import type { SendStep } from './send-step.ts';
import type { Sending } from './sending.ts';
import { submitForm } from './submit-form.ts';

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

/** A sender that has not begun. */
export function createOnlineSender(state: RequestState, shell: Pick<RequestShell, 'connect' | 'onSent'>): OnlineSender {
  const step = signal<SendStep>({ type: 'idle' });
  const sending: Sending = { state, shell, step, running: new AbortController() };
  return {
    step,
    begin: (address) => askServer(sending, address),
    choose: (service) => askForForm(sending, service),
    send: (answers) => submitForm(sending, answers),
    stop: () => sending.running.abort(),
    back() {
      step.value = (step.value.type === 'fault' && step.value.back) || { type: 'idle' };
    },
  };
}
