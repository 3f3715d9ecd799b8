import { ensureBuilt } from '../../../scripts/build/ensure-built.ts';

/** Real browsers get what is shipped, built from the sources as they are. */
export const setup = ensureBuilt;
