import type { Connection } from '../../core/open311/types.ts';
import type { ReplyTo } from '../../core/request/draft.ts';
import type { CounterSheet } from './paper/CounterCard.tsx';

/** What a shell does for the request's screens: all that touches the world outside of them. */
export interface RequestShell {
  now(): Date;
  /** Resolves to false when the browser does not let us copy. */
  copy(text: string): Promise<boolean>;
  print(sheet: CounterSheet): void;
  /** Translates into Korean on the device; null where the browser cannot. */
  translate: ((text: string, from: string) => Promise<string>) | null;
  /**
   * A connection to a server, with the permission to reach it, asked for in the press that calls this; null when the
   * reader does not allow it. `signal` stops what is under way.
   */
  connect(url: string, signal: AbortSignal): Promise<Connection | null>;
  /** How the reader wants to be reached, as this device remembers it, and how to change that; null where nothing may be kept. */
  memory: { replyTo: ReplyTo; remember(replyTo: ReplyTo | null): void } | null;
  /** A request has been taken: its draft is done with. */
  onSent(): void;
  /** Whether a draft survives the page. */
  keepsDrafts: boolean;
}
