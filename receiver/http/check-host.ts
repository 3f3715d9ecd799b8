import type { MiddlewareHandler } from 'hono';
import type { Settings } from '../settings.ts';
import { isLoopback } from './host-kinds.ts';

/**
 * Answers to the names of this machine and to those that were configured. A page elsewhere can give its own name the address
 * of this machine (DNS rebinding), and would then read our answers as its own.
 */
export function checkHost({ publicUrl, allowedHosts }: Settings): MiddlewareHandler {
  const configured = new Set([...allowedHosts, ...(publicUrl ? [publicUrl] : [])].map(nameIn));
  return async (c, next) => {
    const name = nameIn(c.req.header('host') ?? '');
    if (name && (configured.has(name) || isLoopback(name.replace(/^\[|\]$/g, '')))) return next();
    return c.text('This name is none of the receiver’s. Its operator can add it with --public-url or --allow-host.\n', 421);
  };
}

/** The name in an address or in a Host header, in small letters and without the port; empty when it is none. */
function nameIn(text: string): string {
  const address = text.replace(/^https?:\/\//, '');
  if (!/^[\w.:[\]-]+$/.test(address) || !URL.canParse(`http://${address}`)) return '';
  return new URL(`http://${address}`).hostname.replace(/\.$/, '');
}
