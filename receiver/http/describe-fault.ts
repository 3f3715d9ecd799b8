import type { Context } from 'hono';
import { routePath } from 'hono/route';

/**
 * What the operator may read about a fault: the route's pattern and the kind of error. The messages themselves are left out,
 * since those of PostgreSQL repeat personal data.
 */
export function describeFault(c: Context, error: unknown): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
  return `${c.req.method} ${routePath(c)} failed: ${kind}${code}`;
}
