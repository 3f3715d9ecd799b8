import type { GrowingRedactor } from './growing-redactor.ts';

/**
 * A redactor whose code and words are loaded with the first text that has to be redacted. Until then it is ready for no text,
 * and lets nothing of any text through. Where it cannot be loaded, `prepare` rejects; asked again, it tries again.
 */
export function lateRedactor(open: () => Promise<GrowingRedactor>): GrowingRedactor {
  let opened: GrowingRedactor | null = null;
  let opening: Promise<GrowingRedactor> | null = null;

  function load(): Promise<GrowingRedactor> {
    opening ??= open().catch((fault) => {
      opening = null;
      throw fault;
    });
    return opening;
  }

  return {
    redact: (text) => opened?.redact(text) ?? { text: '', redactions: [] },
    isReadyFor: (text) => opened?.isReadyFor(text) ?? false,
    async prepare(...texts) {
      opened = await load();
      await opened.prepare(...texts);
    },
  };
}
