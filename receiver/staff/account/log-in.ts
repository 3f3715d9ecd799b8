import { createLimiter } from '../../limits/create-limiter.ts';
import { recordAccess } from '../../log/log-access.ts';
import type { ServerContext } from '../../server-context.ts';
import { findToken, type KeptToken } from '../tokens/tokens.ts';
import { takeCode } from './second-factor.ts';

/** What a person enters to log in, and the address they do it from. */
export interface Attempt {
  token: string;
  code: string;
  address: string;
}

/** The result of an attempt: whose token it is, why it is refused, or how many seconds to wait. */
export type LogIn =
  | { type: 'known'; token: KeptToken }
  | { type: 'refused'; error: 'wrongToken' | 'codeNeeded' | 'wrongCode' }
  | { type: 'wait'; seconds: number };

/**
 * Decides who may log in. Wrong tokens are limited by address, but a right token always works at once: many people share an
 * address, and nobody can guess 192 bits. Codes are short, so all codes of a person are limited, right ones too.
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
