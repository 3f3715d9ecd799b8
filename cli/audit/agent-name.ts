import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROBOT } from '../../audit/crawl/robots.ts';
import { ADDRESSES } from '../../core/addresses.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What servers are told of who asks: the tool, its version and, where there is one, the address at which one reads about it. */
export function agentName(): string {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const address = ADDRESSES.site ?? ADDRESSES.repository;
  return `${ROBOT}/${version}${address === null ? '' : ` (+${address})`}`;
}
