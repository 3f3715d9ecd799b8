import type { BuildOptions } from 'vite';

/** How what ships is made small: terser, since its scripts are a tenth smaller than esbuild's. ASCII, so that a page in EUC-KR cannot spoil them. */
export const MINIFY: BuildOptions = {
  minify: 'terser',
  terserOptions: { ecma: 2020, compress: { passes: 3 }, format: { ascii_only: true, comments: false } },
};

/** The file into which Vite writes the licences of what it bundles. */
export const LICENCES = 'licences.md';
