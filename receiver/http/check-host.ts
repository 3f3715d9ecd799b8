import type { MiddlewareHandler } from 'hono';
import type { Settings } from '../settings.ts';
import { isLoopback } from './host-kinds.ts';

/**
 * Lets calls through that use a name of this machine or a configured name. A page elsewhere can point its own name to this
 * machine (DNS rebinding), and could then read our answers as its own.
 */
export function checkHost({ publicUrl, allowedHosts }: Settings): MiddlewareHandler {
  const configured = new Set([...allowedHosts, ...(publicUrl ? [publicUrl] : [])].map(nameIn));
  return async (c, next) => {
    const name = nameIn(c.req.header('host') ?? '');
    if (name && (configured.has(name) || isLoopback(name.replace(/^\[|\]$/g, '')))) return next();
    return c.text('The receiver does not answer to this name. Its operator can add it with --public-url or --allow-host.\n', 421);
  };
}

/** The name in an address or a Host header, in small letters and without the port; empty where there is no valid name. */
function nameIn(text: string): string {
  const address = text.replace(/^https?:\/\//, '');
  if (!/^[\w.:[\]-]+$/.test(address) || !URL.canParse(`http://${address}`)) return '';
  return new URL(`http://${address}`).hostname.replace(/\.$/, '');
}
