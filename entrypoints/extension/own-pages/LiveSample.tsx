import { useCallback } from 'preact/hooks';
import { MarkSample } from '../../../components/settings/MarkSample.tsx';
import type { SettingsStore } from '../store.ts';
import { markOwnPage } from './mark-own-page.ts';

/** Real marks to try, which follow the settings. */
export function LiveSample({ store }: { store: SettingsStore }) {
  const start = useCallback((root: HTMLElement) => markOwnPage(root, store), [store]);
  return <MarkSample start={start} />;
}
