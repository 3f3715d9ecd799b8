import { vi } from 'vitest';

// On a busy machine a start of PGlite or of a process takes longer than the runner waits by itself.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
