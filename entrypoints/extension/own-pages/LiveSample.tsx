import { useCallback } from 'preact/hooks';
import { MarkSample } from '../../../components/settings/MarkSample.tsx';
import type { SettingsStore } from '../store.ts';
import { startSample } from './live-sample.ts';

/** Real marks to try, which follow the settings. */
export function LiveSample({ store }: { store: SettingsStore }) {
  const start = useCallback((root: HTMLElement) => startSample(root, store), [store]);
  return <MarkSample start={start} />;
}
