import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../../core/languages.ts';
import { PROJECT } from '../../glossary/cache/folders.ts';
import { openCompiled } from '../../glossary/compile/open-compiled.ts';
import { addWidgetToSite } from './add-widget-to-site.ts';

/** All that is shipped, in the order of building; the longest first. */
const PARTS = ['widget', 'chrome', 'firefox', 'site'] as const;
const SCRIPT = fileURLToPath(new URL('build-part.ts', import.meta.url));

/**
 * Builds everything that is shipped into `dist/`: the extension for both browsers, the widget and the glossary site. Two processes
 * build at a time; the glossary is compiled before, so that neither does it once more. Throws if a part cannot be built.
 */
export async function buildAll(): Promise<void> {
  process.stdout.write('Compiling the glossary …\n');
  compileGlossary();
  const waiting: string[] = [...PARTS];
  const buildWaiting = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) await buildPart(part);
  };
  await Promise.all([buildWaiting(), buildWaiting()]);
  await addWidgetToSite();
  process.stdout.write('Built: dist/extension/chrome, dist/extension/firefox, dist/widget, dist/glossary\n');
}

function compileGlossary(): void {
  const compiled = openCompiled();
  compiled.routes();
  compiled.scripts();
  compiled.redaction();
  compiled.sourceBuckets();
  for (const language of LANGUAGES) {
    compiled.explanations(language);
    compiled.directory(language);
  }
}

async function buildPart(part: string): Promise<void> {
  process.stdout.write(`Building: ${part} …\n`);
  // Tests that build first have an environment of their own, in which libraries would be those for development.
  const { VITEST: _, ...rest } = process.env;
  const env = { ...rest, NODE_ENV: 'production' };
  const [code] = await once(spawn(process.execPath, ['--import', 'tsx', SCRIPT, part], { cwd: PROJECT, env, stdio: 'inherit' }), 'close');
  if (code !== 0) throw new Error(`Not built: ${part}.`);
}
