import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of the packages whose code is in a bundle, as Vite writes them for what it bundles. Throws where a package has none to show. */
export function thirdPartyLicences(packages: readonly string[], modules: string): string {
  const sections = packages.map((name) => {
    const folder = join(modules, name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (!license) throw new Error(`${name} does not say its licence.`);
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `The package names this licence and brings no text of it.`;
    return `## ${name} - ${version} (${license})\n\n${text}\n`;
  });
  return `# Licences\n\nThe command \`annae\` has code of these packages in it.\n\n${sections.join('\n')}`;
}
