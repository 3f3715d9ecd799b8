import { effect, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../settings.ts';

/** Gives one of our own pages the colours that the reader has chosen, now and whenever that changes. */
export function showTheme(settings: ReadonlySignal<Settings>): void {
  effect(() => {
    document.documentElement.dataset.theme = settings.value.theme;
  });
}
