/** The name that agencies keep when they serve the script. */
const FILE = 'annae.js';

/**
 * The tag that this script came by, or null. As a module it is not told which that was; then it is the first one that names
 * the file.
 */
export function findTag({ currentScript, scripts }: Pick<Document, 'currentScript' | 'scripts'>): HTMLScriptElement | null {
  if (currentScript) return currentScript as HTMLScriptElement;
  return Array.from(scripts).find(({ type, src }) => type === 'module' && src.split(/[?#]/)[0]?.endsWith(`/${FILE}`)) ?? null;
}
