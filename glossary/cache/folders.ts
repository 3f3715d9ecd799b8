import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Where what is compiled from the glossary is kept. */
export const COMPILED = join(PROJECT, '.cache/compiled');
