import { startBundled } from '../scripts/bundle/start-bundled.mjs';

await startBundled('receiver/run-receiver.ts');
