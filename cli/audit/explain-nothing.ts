import type { ResultStore } from '../../audit/store/result-store.ts';
import type { Translate } from '../../locales/create-translator.ts';

/** Why an audit has no page at all, in one line. */
export async function explainNothing(store: ResultStore, say: Translate): Promise<string> {
  for await (const result of store.all()) {
    if (result.outcome === 'read') continue;
    const host = result.outcome === 'redirects' ? /^→ (\S+)$/.exec(result.detail)?.[1] : undefined;
    if (host !== undefined) return say('otherHost', { from: result.address, host });
    return `${say('nothing')} ${result.address}: ${result.outcome} (${result.detail})`;
  }
  return say('nothing');
}
