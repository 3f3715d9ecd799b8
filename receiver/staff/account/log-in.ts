import { createLimiter } from '../../limits/create-limiter.ts';
import { recordAccess } from '../../log/log-access.ts';
import type { ServerContext } from '../../server-context.ts';
import { findToken, type KeptToken } from '../tokens/tokens.ts';
import { takeCode } from './second-factor.ts';

/** What somebody enters to log in, and from where. */
export interface Attempt {
  token: string;
  code: string;
  address: string;
}

export type LogIn =
  | { type: 'known'; token: KeptToken }
  | { type: 'refused'; error: 'wrongToken' | 'codeNeeded' | 'wrongCode' }
  | { type: 'wait'; seconds: number };

/**
 * Decides who is let in. Wrong tokens are limited by address, a right one is let in at once: many share an address, and nobody
 * finds 192 bits by trying. Codes are short, so that all of them are limited by person, right ones too.
 */
export function createLogIn({ database, settings, now }: ServerContext): (attempt: Attempt) => Promise<LogIn> {
  const wrongTokens = createLimiter(database, 'token', settings.loginRate);
  const codes = createLimiter(database, 'code', settings.codeRate);

  return async ({ token, code, address }) => {
    const known = await findToken(database.query, token);
    if (!known) {
      const seconds = await wrongTokens.take(address);
      return seconds ? { type: 'wait', seconds } : { type: 'refused', error: 'wrongToken' };
    }
    if (!known.sealedSecret) return { type: 'known', token: known };
    if (!code) return { type: 'refused', error: 'codeNeeded' };
    const seconds = await codes.take(known.name);
    if (seconds) return { type: 'wait', seconds };
    if (await takeCode(database.query, known, { token, code, time: now() })) return { type: 'known', token: known };
    await recordAccess(database, { at: now(), staff: known.name, address, action: 'wrong-code', request_id: null });
    return { type: 'refused', error: 'wrongCode' };
  };
}
