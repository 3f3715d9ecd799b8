import { fileURLToPath } from 'node:url';
import { defineConfig, type InlineConfig } from 'vite';
import { FALLBACK_LANGUAGE, LANGUAGES } from '../../core/languages.ts';
import { SCRIPTS } from '../../core/route/emergency/script.ts';
import { compiled, viteGlossary } from '../../glossary/compile/vite-glossary.ts';
import { viteLocales } from '../../locales/vite-locales.ts';
import { TAKE_BUILT_INS } from '../tag/built-ins.ts';
import { escapeUnicode } from './escape-unicode.ts';
import { groupModules } from './group-modules.ts';
import { importAgain, introduceImports } from './import-again.ts';
import { LICENCES, MINIFY } from './shipping.ts';
import { viteVersion } from './vite-version.ts';

/** What is said in a language: the file's name, and its module. */
const SAID: Readonly<Record<string, (language: string) => string>> = {
  names: (language) => `annae:names/${language}`,
  helpers: (language) => `annae:helpers/${language}`,
  directory: (language) => `annae:directory/${language}`,
  'letter-texts': (language) => `annae:letter-texts/${language}`,
  situations: (language) => `annae:situations/${language}`,
  interface: (language) => `annae:locales/${language}/interface`,
  'value-texts': (language) => `annae:locales/${language}/values`,
};

/** What is loaded in buckets: the files' name, and their modules. */
const EXPLANATIONS = [['sources', 'annae:sources'], ...LANGUAGES.map((id) => [`explanations-${id}`, `annae:explanations/${id}`])] as const;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const shared = {
  configFile: false,
  root: here('../..'),
  publicDir: false,
  logLevel: 'warn',
  plugins: [viteGlossary(), viteLocales({ shown: LANGUAGES, fallback: FALLBACK_LANGUAGE }), viteVersion(), escapeUnicode()],
  // ASCII, so that a page in EUC-KR cannot spoil what runs in it.
  esbuild: { charset: 'ascii', jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
} satisfies InlineConfig;

const target = ['chrome128', 'firefox140', 'safari17.2'];

/** The script of the tag: one classic file, which loads the rest by its own address. */
export const scriptBuild: InlineConfig = defineConfig({
  ...shared,
  build: {
    ...MINIFY,
    target,
    outDir: here('../../dist/widget'),
    emptyOutDir: true,
    lib: { entry: here('../annae.ts'), formats: ['iife'], name: 'annaeScript', fileName: () => 'annae.js' },
    rollupOptions: { output: { intro: TAKE_BUILT_INS } },
  },
});

/** The same for pages that import it, as a module that starts when it is asked to. */
export const entryBuild: InlineConfig = defineConfig({
  ...shared,
  build: {
    ...MINIFY,
    target,
    outDir: here('../../dist/module'),
    emptyOutDir: true,
    lib: { entry: here('../module/annae-module.ts'), formats: ['es'], fileName: () => 'annae.mjs' },
    rollupOptions: { output: { intro: TAKE_BUILT_INS } },
  },
});

/** The modules loaded on first use: card, panel, request, and what they say in each language. */
export const moduleBuild: InlineConfig = defineConfig({
  ...shared,
  plugins: [...shared.plugins, importAgain()],
  build: {
    ...MINIFY,
    target,
    outDir: here('../../dist/widget/annae'),
    license: { fileName: LICENCES },
    emptyOutDir: true,
    modulePreload: false,
    // The names of a language are one file on purpose.
    chunkSizeWarningLimit: 1000,
    rollupOptions: {
      // What is loaded later shares code with what loaded it, without a file between them.
      preserveEntrySignatures: 'allow-extension',
      input: {
        assistant: here('../embed.ts'),
        card: here('../card/create-cards.ts'),
        'common-words': here('../common-words.ts'),
        values: here('../../page/values/create-value-marks.ts'),
        launcher: here('../launcher/create-launcher.ts'),
        options: here('../options/open-options.ts'),
        check: here('../check/check-page.ts'),
        help: here('../card/help-source.ts'),
        panel: here('../panel/open-drawer.ts'),
        todo: here('../panel/page-todo.ts'),
        'letter-signs': 'annae:letter-signs',
        'letter-reading': here('../../components/digest/open-letter-reading.tsx'),
        letters: 'annae:letters',
        request: here('../request/open-requests.ts'),
        ...Object.fromEntries(
          LANGUAGES.flatMap((language) => Object.entries(SAID).map(([name, module]) => [`${name}-${language}`, module(language)])),
        ),
        ...Object.fromEntries(EXPLANATIONS.flatMap(([name, module]) => bucketsOf(name, module))),
        'own-terms': here('../own-terms/open-own-terms.ts'),
        'safe-text': here('../../components/tooltip/SafeText.tsx'),
        'search-names': 'annae:search-names',
        pages: 'annae:pages',
        routes: 'annae:routes',
        ...Object.fromEntries(LANGUAGES.map((language) => [`questions-${language}`, `annae:questions/${language}`])),
        ...Object.fromEntries(SCRIPTS.map((script) => [`script-${script}`, `annae:scripts/${script}`])),
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'shared-[name].js',
        onlyExplicitManualChunks: true,
        manualChunks: groupModules({
          always: ['assistant', here('../embed.ts')],
          first: { interface: here('../card/create-cards.ts'), routing: here('../card/help-source.ts') },
          early: [
            'common',
            here('../options/open-options.ts'),
            here('../launcher/create-launcher.ts'),
            here('../own-terms/open-own-terms.ts'),
            here('../common-words.ts'),
            here('../../page/values/create-value-marks.ts'),
          ],
        }),
        format: 'es',
        intro: (chunk) => TAKE_BUILT_INS + introduceImports(chunk),
      },
    },
  },
});

function bucketsOf(name: string, module: string): [name: string, module: string][] {
  return compiled.sourceBuckets().map((_, bucket) => [`${name}-${bucket}`, `${module}/${bucket}`]);
}
