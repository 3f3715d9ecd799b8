import type { Letter } from '../../core/digest/letter.ts';
import { HOST_NAME } from '../tooltip/own-host.ts';
import { readLetter } from './read-letter.ts';

/** Reads HTML as a letter. Nothing of it is run, loaded or shown. */
export function readHtmlLetter(html: string): Letter {
  return readLetter(new DOMParser().parseFromString(html, 'text/html').body, HOST_NAME, true);
}
