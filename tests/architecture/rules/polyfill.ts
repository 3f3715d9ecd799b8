import { importsOf, targetOf } from '../imports.ts';
import { file, type Rule } from '../rule.ts';
import type { Source } from '../sources.ts';

const POLYFILL = 'webextension-polyfill';
/** What runs as a content script. It can be reached by imports of these files alone. */
const CONTENT_SCRIPTS = /^(entrypoints\/annae\.content\.ts|entrypoints\/card\.ts|entrypoints\/content\/.*|widget\/.*)$/;

const store = file('entrypoints/extension/store.ts', "import browser from 'webextension-polyfill';");
const settings = file('entrypoints/extension/settings.ts', "import { store } from './store.ts';");
const content = (text: string) => file('entrypoints/annae.content.ts', text);

/** Every page pays for what a content script brings along. */
export const polyfill: Rule = {
  title: 'No content script brings the polyfill of the extension’s API.',
  find: (sources) =>
    reachedByContentScripts(sources)
      .filter((source) => importsOf(source).some(({ to, typeOnly }) => to === POLYFILL && !typeOnly))
      .map(({ path }) => path),
  broken: [
    [store, settings, content("import { settings } from './extension/settings.ts';")],
    [content("import browser from 'webextension-polyfill';")],
  ],
  kept: [[store, settings, content("import type { Settings } from './extension/settings.ts';")]],
};

/** The content scripts, and every file to which their imports lead while they run. */
function reachedByContentScripts(sources: readonly Source[]): Source[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set(sources.filter(({ path }) => CONTENT_SCRIPTS.test(path)));
  for (const source of reached) {
    for (const made of importsOf(source)) {
      const next = made.typeOnly ? undefined : byPath.get(targetOf(source, made) ?? '');
      if (next) reached.add(next);
    }
  }
  return [...reached];
}
