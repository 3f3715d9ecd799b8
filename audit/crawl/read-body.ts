import { PageFailure } from './page-failure.ts';

/**
 * Reads the body of an answer, unpacked, up to a number of bytes. What is longer is cut off where the limit is reached, and the
 * connection with it. Throws a `PageFailure` for it.
 */
export async function readBody(response: Response, most: number): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length'));
  if (announced > most) {
    await dropBody(response);
    throw tooLarge(announced);
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length <= most) continue;
    await reader?.cancel().catch(() => {});
    throw tooLarge(length);
  }
  return Buffer.concat(parts);
}

/** Lets go of a body that nobody reads. */
export async function dropBody(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => {});
}

/** A body or a file of more bytes than an audit takes in. */
export function tooLarge(bytes: number): PageFailure {
  return new PageFailure('too-large', `${(bytes / 1e6).toFixed(1)} MB`);
}
