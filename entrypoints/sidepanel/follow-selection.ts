import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Selection } from '../../components/panel/SelectionWords.tsx';
import { receiveTexts } from '../extension/selected-text.ts';
import type { PageBeside } from './page-beside.ts';

export interface FollowedSelection {
  /** What the reader has selected to be explained; null where there is nothing, or when another tab is shown. */
  selection: ReadonlySignal<Selection | null>;
  endSelection(): void;
}

/** The texts of the tab beside the panel that the reader wants explained. */
export async function followSelection({ page }: Pick<PageBeside, 'page'>): Promise<FollowedSelection> {
  const selection = signal<Selection | null>(null);
  const endSelection = () => {
    selection.value = null;
  };
  let tab = page.value?.tabId;
  effect(() => {
    if (page.value?.tabId !== tab) endSelection();
    tab = page.value?.tabId;
  });
  await receiveTexts(
    (tabId) => tabId === page.value?.tabId,
    async (text) => {
      // The index is loaded with the first text.
      const { matchText } = await import('../extension/match-text.ts');
      selection.value = matchText(text);
    },
  );
  return { selection, endSelection };
}
