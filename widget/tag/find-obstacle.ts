import { builtInsWork } from './built-ins.ts';

/** Why nothing can be shown here with the files below `base`, as a sentence for the page's author; null where the script can start. */
export async function findObstacle(base: URL): Promise<string | null> {
  if (self.origin === 'null' && !(await canLoadFrom(base)))
    return `${base} does not let pages without an origin load it (sandboxed frames, files), so nothing is shown.`;
  if (!builtInsWork())
    return 'the page has replaced built-in functions (Map, Set, JSON, bind) by others that do not work, so nothing is shown.';
  return null;
}

/** Many servers give modules to their own origin alone. Then there would be marks without cards. */
function canLoadFrom(base: URL): Promise<boolean> {
  return import(/* @vite-ignore */ new URL('assistant.js', base).href).then(
    () => true,
    () => false,
  );
}
