import { fileURLToPath } from 'node:url';
import { generateDtsBundle } from 'dts-bundle-generator';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const EXPORTS = `/** Of the package, as its \`package.json\` has it. */
export declare const version: string;
export declare const start: StartAnnae;
`;

/** The types of the npm package in one file that needs no other. */
export function writeTypes(): string {
  const api = here('../../../widget/module/module-api.ts');
  const options = { preferredConfigPath: here('../../../tsconfig.json') };
  const [types] = generateDtsBundle([{ filePath: api, output: { noBanner: true, exportReferencedTypes: false } }], options);
  return types!.replace(/export \{\};\s*$/, EXPORTS);
}
