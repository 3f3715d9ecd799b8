/** The name under which agencies serve the script, the hash of a release in it or not. */
const FILE = /\/annae(\.[0-9a-f]{12})?\.js$/;

/**
 * The tag that this script came by, or null. As a module it is not told which that was; then it is the first one that names
 * the file.
 */
export function findTag({ currentScript, scripts }: Pick<Document, 'currentScript' | 'scripts'>): HTMLScriptElement | null {
  if (currentScript) return currentScript as HTMLScriptElement;
  return Array.from(scripts).find(({ type, src }) => type === 'module' && FILE.test(src.split(/[?#]/)[0]!)) ?? null;
}
