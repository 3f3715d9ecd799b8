import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a command printed, and how it ended. */
export interface Ran {
  code: number;
  output: string;
}

/** Runs a program of the installed packages in a copy of the project. */
export function runInCopy(copy: string, program: 'tsc' | 'tsx', args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(join(copy, 'node_modules/.bin', program), args, { cwd: copy, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });
}

/** All that ships, for one browser alone. */
const BUILD = `
import { build as buildWithVite } from 'vite';
import { build as buildExtension } from 'wxt';
import { buildGlossarySite } from './site/build-glossary-site.ts';
import { moduleBuild, scriptBuild } from './widget/build/build-config.ts';
await buildWithVite(scriptBuild);
await buildWithVite(moduleBuild);
await buildExtension({ browser: 'chrome', manifestVersion: 3 });
await buildGlossarySite('dist/glossary');
`;

/** What ships is made small, whatever its languages, and that takes longer than all else; other tests have it as it ships. */
const NOT_SMALL = `export const MINIFY = { minify: false } as const;
export const LICENCES = 'licences.md';
`;

/** Builds the widget, the extension for Chrome and the site of a copy, without making them small. */
export function buildCopy(copy: string): Promise<Ran> {
  writeFileSync(join(copy, 'widget/build/shipping.ts'), NOT_SMALL);
  writeFileSync(join(copy, 'build-copy.ts'), BUILD);
  return runInCopy(copy, 'tsx', ['build-copy.ts']);
}
