import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '../../../scripts/build/ensure-built.ts';

/**
 * Real browsers get what is shipped, built from the sources as they are. What browsers and tests leave in the folder for temporary
 * files is removed at the end: a browser that ends with its worker leaves its profile there.
 */
export async function setup({ config }: TestProject): Promise<() => void> {
  await ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'annae-browsers-'));
  config.env = { ...config.env, TMPDIR: folder };
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}
