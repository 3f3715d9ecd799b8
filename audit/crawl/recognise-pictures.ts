import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from '../../sources/document/parse-document.ts';
import { listElements } from './list-elements.ts';

/** The most pictures that are read of a page, and of a run: each takes seconds. */
const MOST_OF_PAGE = 3;
const MOST_OF_RUN = 300;

export interface PictureSettings {
  /** Gets the bytes of a picture; null where there is none, or where its host is not to be contacted. */
  load(address: string): Promise<Uint8Array | null>;
  /** The text in a picture; empty where there is none. */
  recognise(bytes: Uint8Array): Promise<string>;
}

/** Reads the images of pages that no text stands for. */
export type PictureReader = (document: Tree.Document, address: string) => Promise<ReadonlyMap<string, string>>;

/** Each picture is read once, however many pages show it. */
export function createPictureReader({ load, recognise }: PictureSettings): PictureReader {
  const known = new Map<string, string>();
  async function read(address: string): Promise<string> {
    const text = known.get(address);
    if (text !== undefined) return text;
    const bytes = known.size < MOST_OF_RUN ? await load(address) : null;
    const found = bytes ? await recognise(bytes) : '';
    known.set(address, found);
    return found;
  }
  return async (document, address) => {
    const pictures = new Map<string, string>();
    for (const source of listUntold(document, address).slice(0, MOST_OF_PAGE)) pictures.set(source, await read(source));
    return pictures;
  };
}

/** The addresses of images without `alt`, each once. */
function listUntold(document: Tree.Document, base: string): string[] {
  const sources = new Set<string>();
  for (const element of listElements(document)) {
    const source = attributeOf(element, 'src');
    if (element.tagName !== 'img' || attributeOf(element, 'alt') !== undefined || !source) continue;
    if (URL.canParse(source, base)) sources.add(new URL(source, base).href);
  }
  return [...sources];
}
