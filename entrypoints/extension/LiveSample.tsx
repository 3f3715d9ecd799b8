import { useCallback } from 'preact/hooks';
import { MarkSample } from '../../components/settings/MarkSample.tsx';
import type { Translate } from '../../locales/create-translator.ts';
import { startSample } from './live-sample.ts';
import type { SettingsStore } from './store.ts';

/** Real marks to try, which follow the settings. */
export function LiveSample({ store, t }: { store: SettingsStore; t: Translate }) {
  const start = useCallback((root: HTMLElement) => startSample(root, store), [store]);
  return (
    <div class="live-sample">
      <h3>{t('marks.sample')}</h3>
      <p class="hint">{t('marks.sampleHint')}</p>
      <MarkSample start={start} />
    </div>
  );
}
