import { fetchBeside } from './fetch-beside.ts';
import type { FetchSettings } from './fetch-page.ts';
import { createPictureReader, type PictureReader } from './recognise-pictures.ts';

/** What reads the pictures of pages of the web, asked for as politely as the pages. */
export function readPagePictures(
  recognise: (bytes: Uint8Array) => Promise<string>,
  before: (url: URL) => Promise<void>,
  settings: FetchSettings,
): PictureReader {
  const options = { accept: 'image/*', wants: (mediaType: string) => mediaType.startsWith('image/'), before };
  return createPictureReader({ load: async (address) => (await fetchBeside(address, options, settings))?.bytes ?? null, recognise });
}
