import { OWN_LIMITS } from '../../core/own-terms/own-terms.ts';

/** Milliseconds for which the page's marks wait for the file. */
export const LONGEST_WAIT = 3000;

/** Why a file cannot be used; a key of `ownTerms` in `locales/<language>/options.json`. */
export type OwnFault = 'late' | 'unreached' | 'status' | 'large' | 'encoding' | 'json';

/** Loads a file of terms, of which nothing is known. Rejects with an `OwnTermsError` that says what is wrong with it. */
export async function loadOwnTerms(address: URL, load: typeof fetch, longest = LONGEST_WAIT): Promise<unknown> {
  const signal = AbortSignal.timeout(longest);
  const fail = () => refuse(signal.aborted ? 'late' : 'unreached');
  const response = await load(address, { signal }).catch(fail);
  if (!response.ok) refuse('status', response.status);
  const bytes = await readUpTo(response, OWN_LIMITS.bytes).catch(fail);
  if (!bytes) refuse('large', OWN_LIMITS.bytes / 1_000_000);
  return readJson(bytes);
}

function refuse(key: OwnFault, value?: number): never {
  throw new OwnTermsError(key, value);
}

/** What an agency can put right. */
export class OwnTermsError extends Error {
  override name = 'OwnTermsError';
  readonly key: OwnFault;
  /** What the sentence names. */
  readonly value: number | undefined;

  constructor(key: OwnFault, value?: number) {
    super(key);
    this.key = key;
    this.value = value;
  }
}

/** The body, or null where it is longer: a server can send for ever. */
async function readUpTo({ body }: Response, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length;
    if (length > most) {
      void reader?.cancel();
      return null;
    }
    parts.push(next.value);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

function readJson(bytes: Uint8Array): unknown {
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    refuse('encoding');
  }
  try {
    return JSON.parse(text);
  } catch {
    return refuse('json');
  }
}
