import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { GrowingRedactor } from '../../../core/redact/growing-redactor.ts';

/**
 * Loads the words that the texts need to be redacted while they are written. True where all of them are there; where they
 * cannot be loaded, the next change tries again.
 */
export function loadWordsAsWritten(texts: ReadonlySignal<readonly string[]>, redactor: GrowingRedactor): ReadonlySignal<boolean> {
  const loads = signal(0);
  const isReady = computed(() => loads.value >= 0 && texts.value.every(redactor.isReadyFor));
  effect(() => {
    if (isReady.value) return;
    redactor.prepare(...texts.value).then(
      () => {
        loads.value++;
      },
      () => {},
    );
  });
  return isReady;
}
