#!/usr/bin/env node
import { startBundled } from '../scripts/bundle/start-bundled.mjs';

await startBundled('cli/annae.ts');
