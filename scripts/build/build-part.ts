import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildWithVite } from 'vite';
import { build as buildExtension } from 'wxt';
import { buildGlossarySite } from '../../site/build-glossary-site.ts';
import { buildConfigurePage } from '../../site/configure/build-configure-page.ts';
import { buildProposePage } from '../../site/propose/build-propose-page.ts';
import { buildReaderPage } from '../../site/read/build-reader-page.ts';
import { moduleBuild, scriptBuild } from '../../widget/build/build-config.ts';

// Builds the part that the command line names.
const [part] = process.argv.slice(2);
if (part === 'chrome' || part === 'firefox') await buildExtension({ browser: part, manifestVersion: 3 });
if (part === 'widget') {
  await buildWithVite(scriptBuild);
  await buildWithVite(moduleBuild);
}
if (part === 'site') {
  const folder = fileURLToPath(new URL('../../dist/glossary', import.meta.url));
  await buildGlossarySite(folder);
  await buildReaderPage(join(folder, 'read'));
  await buildProposePage(join(folder, 'propose'));
  await buildConfigurePage(join(folder, 'configure'));
}
