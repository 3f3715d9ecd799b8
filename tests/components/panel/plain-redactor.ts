import type { GrowingRedactor } from '../../../core/redact/growing-redactor.ts';

/** Strikes out every figure; the real one is tested in the core. */
export const plainRedactor: GrowingRedactor = {
  redact: (text) => ({ text: text.replace(/\d+/g, '[가림: 식별번호]'), redactions: [] }),
  isReadyFor: () => true,
  prepare: async () => {},
};
