import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../../locales/create-translator.ts';

/** What has become of a file: its choices are in use, it cannot be read, it is another program's, or another version's. */
export type LoadedFile = 'loaded' | 'broken' | 'foreign' | 'version' | 'failed';

export interface TransferProps {
  t: Translate;
  onSave(): void;
  onLoad(file: File): Promise<LoadedFile>;
}

/** The reader's choices as a file: saved, and loaded elsewhere. */
export function Transfer({ t, onSave, onLoad }: TransferProps) {
  const id = useId();
  const [told, setTold] = useState<LoadedFile | null>(null);

  async function load(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    setTold(null);
    setTold(await onLoad(file));
    // The same file can be chosen again.
    input.value = '';
  }

  return (
    <>
      <div class="button-row">
        <button type="button" class="action" onClick={onSave}>
          {t('transfer.save')}
        </button>
        <span class="file-action">
          <input
            id={id}
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            onChange={(event) => void load(event.currentTarget)}
          />
          <label for={id} class="action">
            {t('transfer.load')}
          </label>
        </span>
      </div>
      <p role="status" class={told && told !== 'loaded' ? 'status problem' : 'status'}>
        {told && (told === 'failed' ? t('options.failed') : t(`transfer.${told}`))}
      </p>
    </>
  );
}
