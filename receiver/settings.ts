import type { Rate } from './limit-rate.ts';

/** How a receiver behaves; what its operator may choose. */
export interface Settings {
  /** The agency that receives, as senders and staff know it; null: nothing is said. */
  agency: string | null;
  /** How to reach whoever runs it; stands in the discovery document. */
  contact: string | null;
  retentionDays: number;
  /** The address that senders and staff use, when a proxy stands in front; null: the one that is asked for. */
  publicUrl: string | null;
  /** Believe the last address in `X-Forwarded-For`; only right behind a proxy of one's own. */
  trustProxy: boolean;
  /** Requests an address may send, … */
  postRate: Rate;
  /** … ask for, … */
  getRate: Rate;
  /** … and try to log in with. */
  loginRate: Rate;
}

export const DEFAULT_SETTINGS: Settings = {
  agency: null,
  contact: null,
  retentionDays: 90,
  publicUrl: null,
  trustProxy: false,
  postRate: { burst: 20, perMinute: 10 },
  getRate: { burst: 240, perMinute: 240 },
  loginRate: { burst: 5, perMinute: 2 },
};
