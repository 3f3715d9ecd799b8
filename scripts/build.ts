import { build as buildWithVite } from 'vite';
import { build as buildExtension } from 'wxt';
import { moduleBuild, scriptBuild } from '../widget/build-config.ts';

/** Builds everything that is shipped into `dist/`: the extension for both browsers and the widget. */
const targets = ['chrome', 'firefox'] as const;

for (const browser of targets) {
  process.stdout.write(`Building the extension for ${browser} …\n`);
  await buildExtension({ browser, manifestVersion: 3 });
}
process.stdout.write('Building the widget …\n');
await buildWithVite(scriptBuild);
await buildWithVite(moduleBuild);
process.stdout.write('Built: dist/extension/chrome, dist/extension/firefox, dist/widget\n');
