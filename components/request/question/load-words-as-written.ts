import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { GrowingRedactor } from '../../../core/redact/growing-redactor.ts';

/** Whether personal details in the texts can be found: what finds them is loaded, still being loaded, or could not be loaded. */
export type Readiness = 'ready' | 'loading' | 'failed';

/** The readiness of a redactor for texts while they are written. */
export interface WordsAsWritten {
  readiness: ReadonlySignal<Readiness>;
  /** Tries again where something could not be loaded. */
  tryAgain(): void;
}

/**
 * Loads what the texts need to be redacted, each time that they change. Where that fails, the next change or `tryAgain` tries
 * again.
 */
export function loadWordsAsWritten(texts: ReadonlySignal<readonly string[]>, redactor: GrowingRedactor): WordsAsWritten {
  const loads = signal(0);
  const hasFailed = signal(false);
  const isReady = computed(() => loads.value >= 0 && texts.value.every(redactor.isReadyFor));

  function load(wanted: readonly string[]): void {
    if (isReady.value) return;
    redactor.prepare(...wanted).then(
      () => {
        hasFailed.value = false;
        loads.value++;
      },
      () => {
        hasFailed.value = true;
      },
    );
  }

  effect(() => load(texts.value));
  return {
    readiness: computed(() => (isReady.value ? 'ready' : hasFailed.value ? 'failed' : 'loading')),
    tryAgain() {
      hasFailed.value = false;
      load(texts.value);
    },
  };
}
