import type { Rate } from './limits/limit-rate.ts';
import { REQUEST_DAYS } from './upkeep/retention.ts';

/** How a receiver behaves. The operator chooses some of it on the command line. */
export interface Settings {
  /** The name of the agency that receives; null where the operator gives none. */
  agency: string | null;
  /** Whom developers can ask, for the discovery document; null where the operator names nobody. */
  contact: string | null;
  /** Days that a request is kept. */
  retentionDays: number;
  /** Days that the receiver may be off before it asks its staff whether the clock is right. */
  clockGapDays: number;
  /** The address that senders and staff use where a proxy is in front; null: the address of each call. */
  publicUrl: string | null;
  /** Names, besides those of this machine and of `publicUrl`, that the receiver answers to. */
  allowedHosts: readonly string[];
  /** Trust the last address in `X-Forwarded-For`. Only right behind a proxy of one's own. */
  trustProxy: boolean;
  /** Requests that an address may send. */
  postRate: Rate;
  /** Calls for information that an address may make. */
  getRate: Rate;
  /** Wrong tokens that an address may try. */
  loginRate: Rate;
  /** Codes that a person may try. */
  codeRate: Rate;
}

export const DEFAULT_SETTINGS: Settings = {
  agency: null,
  contact: null,
  retentionDays: REQUEST_DAYS,
  clockGapDays: 7,
  publicUrl: null,
  allowedHosts: [],
  trustProxy: false,
  postRate: { burst: 20, perMinute: 10 },
  getRate: { burst: 240, perMinute: 240 },
  loginRate: { burst: 5, perMinute: 2 },
  codeRate: { burst: 10, perMinute: 0.5 },
};
