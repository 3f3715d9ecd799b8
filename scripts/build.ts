import { buildAll } from './build/build-all.ts';
import { ensureBuilt } from './build/ensure-built.ts';

// `--if-changed`: not where `dist/` was built from the sources as they are.
if (process.argv.includes('--if-changed')) await ensureBuilt();
else await buildAll();
