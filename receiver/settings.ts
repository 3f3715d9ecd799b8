import type { Rate } from './limits/limit-rate.ts';
import { REQUEST_DAYS } from './upkeep/retention.ts';

/** How a receiver behaves; what its operator may choose. */
export interface Settings {
  /** The agency that receives, as senders and staff know it; null: nothing is said. */
  agency: string | null;
  /** How to reach whoever runs it; stands in the discovery document. */
  contact: string | null;
  retentionDays: number;
  /** How many days the receiver may have been off without its staff being asked whether the clock is right. */
  clockGapDays: number;
  /** The address that senders and staff use, when a proxy stands in front; null: the one that is asked for. */
  publicUrl: string | null;
  /** Names, besides those of this machine and of `publicUrl`, that the receiver answers to. */
  allowedHosts: readonly string[];
  /** Believe the last address in `X-Forwarded-For`; only right behind a proxy of one's own. */
  trustProxy: boolean;
  /** Requests an address may send, … */
  postRate: Rate;
  /** … ask for, … */
  getRate: Rate;
  /** … and wrong tokens it may try. */
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
