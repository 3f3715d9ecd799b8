import type { FilledAttributes } from '../../../core/open311/attributes.ts';
import type { Endpoint } from '../../../core/open311/endpoint.ts';
import type { SentRequest } from '../../../core/open311/operations.ts';
import type { Answer, Failure, ListedService, Server } from '../../../core/open311/types.ts';

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

/** The form of a service, which the reader fills in. */
export type Form = Extract<SendStep, { type: 'form' }>;
