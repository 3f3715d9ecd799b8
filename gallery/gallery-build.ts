import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';
import { FALLBACK_LANGUAGE, LANGUAGES } from '../core/languages.ts';
import { viteGlossary } from '../glossary/compile/vite-glossary.ts';
import { viteLocales } from '../locales/vite-locales.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const PARTS = ['explanations', 'directory', 'situations', 'questions', 'letter-texts'] as const;

/** The gallery as a folder of static files. */
export const galleryBuild: InlineConfig = {
  configFile: false,
  root: here('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [viteGlossary(), viteLocales({ shown: LANGUAGES, fallback: FALLBACK_LANGUAGE }), knowledge()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: { target: ['chrome128', 'firefox140'], outDir: here('../dist/gallery'), emptyOutDir: true, chunkSizeWarningLimit: 4000 },
};

/** `annae:gallery`: loads what the glossary says in a language, each language in chunks of its own. */
function knowledge(): Plugin {
  const id = 'annae:gallery';
  const load = (language: string) => {
    const parts = PARTS.map((part) => `import('annae:${part}/${language}').then((module) => ['${part}', module.default])`);
    return `${JSON.stringify(language)}: () => Promise.all([${parts.join(', ')}])`;
  };
  return {
    name: 'annae-gallery',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load(asked) {
      if (asked !== `\0${id}`) return undefined;
      return `const loads = { ${LANGUAGES.map(load).join(', ')} };
export default async (language) => Object.fromEntries(await loads[language]());`;
    },
  };
}
