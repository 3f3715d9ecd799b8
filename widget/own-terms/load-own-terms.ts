import { OWN_LIMITS } from '../../core/own-terms/own-terms.ts';

/** Milliseconds for which the page's marks wait for the file. */
export const LONGEST_WAIT = 3000;

const LATE = 'it does not come in time';
const UNREACHED = 'it cannot be fetched (does connect-src of the page’s policy allow it?)';

/** Loads a file of terms, of which nothing is known. Rejects with what is wrong with it, as the rest of a sentence. */
export async function loadOwnTerms(address: URL, load: typeof fetch, longest = LONGEST_WAIT): Promise<unknown> {
  const signal = AbortSignal.timeout(longest);
  const fail = () => refuse(signal.aborted ? LATE : UNREACHED);
  const response = await load(address, { signal }).catch(fail);
  if (!response.ok) refuse(`the server answers ${response.status}`);
  const bytes = await readUpTo(response, OWN_LIMITS.bytes).catch(fail);
  if (!bytes) refuse(`it has more than ${OWN_LIMITS.bytes / 1_000_000} MB`);
  return readJson(bytes);
}

/** Throws with what is wrong, as the rest of a sentence. */
function refuse(reason: string): never {
  throw new OwnTermsError(reason);
}

/** What an agency can put right. */
export class OwnTermsError extends Error {
  override name = 'OwnTermsError';
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
    refuse('it is not UTF-8');
  }
  try {
    return JSON.parse(text);
  } catch {
    return refuse('it is no JSON');
  }
}
