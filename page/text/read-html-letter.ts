import type { Letter } from '../../core/digest/letter.ts';
import { HOST_NAME } from '../tooltip/own-host.ts';
import { readLetter } from './read-letter.ts';

/** Reads HTML as a letter, all of which is its sender's, its links too. Nothing of it is run, loaded or shown. */
export function readHtmlLetter(html: string): Letter {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return readLetter(body, HOST_NAME, { targetOf: (link) => link.getAttribute('href') ?? undefined });
}
