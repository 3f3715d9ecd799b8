import { defineConfig } from 'wxt';
import { packHelpers } from './core/contacts/helpers.ts';
import { FALLBACK_LANGUAGE, LANGUAGES } from './core/languages.ts';
import { TAGGER_PARTS } from './core/redact/tagger/parts.ts';
import { SCRIPTS } from './core/route/emergency/script.ts';
import { WAITING_SCRIPT } from './entrypoints/extension/content-files.ts';
import { REQUEST_DATA } from './entrypoints/extension/data-collection.ts';
import { INSTALL_PATTERNS } from './entrypoints/extension/sites/install-hosts.ts';
import { bucketFiles } from './glossary/compile/bucket-files.ts';
import { compiled, compiledPages, compiledQuestions, compiledRoutes, viteGlossary } from './glossary/compile/vite-glossary.ts';
import { browserLocale, browserMessages } from './locales/browser-messages.ts';
import { hasLocaleFile, listLocales, readRedactionLists, readStrings } from './locales/read-locales.ts';
import { viteLocales } from './locales/vite-locales.ts';
import { nameLicences } from './scripts/name-licences.ts';
import { pdfFiles } from './sources/pdf/pdf-files.ts';
import { pictureFiles } from './sources/picture/picture-files.ts';
import { LICENCES, MINIFY } from './widget/build/shipping.ts';

const KEYS = { 'next-term': 'Alt+Shift+J', 'previous-term': 'Alt+Shift+K' };

export default defineConfig({
  outDir: 'dist/extension',
  outDirTemplate: '{{browser}}',
  manifestVersion: 3,
  // Every name is imported where it is used, so that a reader finds where it comes from.
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: browserLocale(FALLBACK_LANGUAGE),
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: INSTALL_PATTERNS,
    optional_host_permissions: ['*://*/*'],
    // Recognition, and the decoders of scanned pages, are WebAssembly.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      ...Object.fromEntries(
        Object.entries(KEYS).map(([name, key]) => [
          name,
          { suggested_key: { default: key }, description: `__MSG_${name.replace('-', '_')}__` },
        ]),
      ),
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'annae@annae.example',
          strict_min_version: '140.0',
          data_collection_permissions: {
            required: ['none'],
            optional: REQUEST_DATA,
          },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  hooks: {
    // By hand: what WXT adds to a content script of its own weighs as much as all that waits in a frame.
    'build:manifestGenerated'(_wxt, manifest) {
      manifest.content_scripts?.push({
        matches: INSTALL_PATTERNS,
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_end',
        js: [WAITING_SCRIPT],
      });
    },
    'build:publicAssets'({ config: { browser } }, assets) {
      // Every Chrome that is supported has relaxed SIMD; Firefox has it from 145 on.
      const pictures = browser === 'firefox' ? pictureFiles() : pictureFiles(['relaxedsimd']);
      for (const language of LANGUAGES) {
        const files = {
          names: compiled.names(language),
          directory: compiled.directory(language),
          helpers: packHelpers(compiled.directory(language)),
          situations: compiled.situations(language),
          'letter-texts': compiled.letterTexts(language),
          interface: readStrings(language, 'interface'),
          'value-texts': readStrings(language, 'values'),
        };
        for (const [folder, value] of Object.entries(files)) {
          assets.push({ relativeDest: `${folder}/${language}.json`, contents: JSON.stringify(value) });
        }
      }
      for (const { path, contents } of bucketFiles(compiled)) assets.push({ relativeDest: path, contents });
      assets.push({ relativeDest: 'common-words.json', contents: JSON.stringify(compiled.common()) });
      assets.push({ relativeDest: 'letters.json', contents: JSON.stringify(compiled.letterModel()) });
      assets.push({ relativeDest: 'letter-signs.json', contents: JSON.stringify(compiled.letterSigns()) });
      assets.push({ relativeDest: 'pages.json', contents: JSON.stringify(compiledPages()) });
      assets.push({ relativeDest: 'routes.json', contents: JSON.stringify(compiledRoutes()) });
      for (const language of LANGUAGES) {
        assets.push({ relativeDest: `questions/${language}.json`, contents: JSON.stringify(compiledQuestions(language)) });
      }
      for (const language of listLocales().filter((id) => hasLocaleFile(id, 'manifest.json'))) {
        assets.push({ relativeDest: `_locales/${browserLocale(language)}/messages.json`, contents: browserMessages(language) });
      }
      for (const language of listLocales().filter((id) => hasLocaleFile(id, 'redaction.yaml'))) {
        assets.push({ relativeDest: `redaction/${language}.json`, contents: JSON.stringify(readRedactionLists(language)) });
      }
      for (const part of TAGGER_PARTS) {
        assets.push({ relativeDest: `taggers/${part}.json`, contents: JSON.stringify(compiled.taggers()[part]) });
      }
      for (const [absoluteSrc, relativeDest] of [...pdfFiles(), ...pictures]) assets.push({ absoluteSrc, relativeDest });
      for (const script of SCRIPTS) {
        assets.push({ relativeDest: `scripts/${script}.json`, contents: JSON.stringify(compiled.scripts()[script]) });
      }
    },
  },
  vite: () => ({
    plugins: [viteGlossary(), viteLocales({ shown: LANGUAGES, fallback: FALLBACK_LANGUAGE }), nameLicences()],
    build: { ...MINIFY, license: { fileName: LICENCES } },
    // ASCII, so that a page in EUC-KR cannot spoil what runs in it.
    esbuild: { charset: 'ascii', jsx: 'automatic', jsxImportSource: 'preact' },
  }),
});
