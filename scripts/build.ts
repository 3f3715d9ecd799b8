import { fileURLToPath } from 'node:url';
import { build as buildWithVite } from 'vite';
import { build as buildExtension } from 'wxt';
import { buildGlossarySite } from '../site/build-glossary-site.ts';
import { moduleBuild, scriptBuild } from '../widget/build/build-config.ts';

/** Builds everything that is shipped into `dist/`: the extension for both browsers, the widget and the glossary site. */
const targets = ['chrome', 'firefox'] as const;

for (const browser of targets) {
  process.stdout.write(`Building the extension for ${browser} …\n`);
  await buildExtension({ browser, manifestVersion: 3 });
}
process.stdout.write('Building the widget …\n');
await buildWithVite(scriptBuild);
await buildWithVite(moduleBuild);
process.stdout.write('Building the glossary site …\n');
await buildGlossarySite(fileURLToPath(new URL('../dist/glossary', import.meta.url)));
process.stdout.write('Built: dist/extension/chrome, dist/extension/firefox, dist/widget, dist/glossary\n');
