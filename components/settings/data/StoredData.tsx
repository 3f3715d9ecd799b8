import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../locales/create-translator.ts';
import { EraseButton } from './EraseButton.tsx';

/** Kinds of what is kept on the device, in the order in which they are shown. */
export const STORED_KINDS = ['settings', 'known', 'words', 'letters', 'searches', 'drafts', 'replyTo'] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

/** Kinds of which there is one or none, and nothing to count. */
const SINGLE: readonly StoredKind[] = ['settings', 'replyTo'];

export interface StoredDataProps {
  /** How many of each kind there are. */
  amounts: Readonly<Record<StoredKind, number>>;
  t: Translate;
  onErase(kinds: readonly StoredKind[]): void;
}

/** What is kept on the device, with a way to erase it. */
export function StoredData({ amounts, t, onErase }: StoredDataProps) {
  const [erased, setErased] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const kept = STORED_KINDS.filter((kind) => amounts[kind] > 0);
  const erase = (kinds: readonly StoredKind[], what: string) => {
    onErase(kinds);
    setErased(t('data.erased', { what }));
    // The button that was pressed goes.
    list.current!.focus();
  };
  const amountOf = (kind: StoredKind) => {
    if (amounts[kind] === 0) return t('data.nothing');
    return SINGLE.includes(kind) ? t('data.kept') : String(amounts[kind]);
  };
  return (
    <>
      <ul class="stored" aria-label={t('data.title')} tabIndex={-1} ref={list}>
        {STORED_KINDS.map((kind) => (
          <li key={kind}>
            <span class="removable-text">
              {t(`data.${kind}`)} <span class="hint">{amountOf(kind)}</span>
            </span>
            {amounts[kind] > 0 && (
              <EraseButton text={t('data.erase')} what={t(`data.${kind}`)} t={t} onErase={() => erase([kind], t(`data.${kind}`))} />
            )}
          </li>
        ))}
      </ul>
      {kept.length > 1 && <EraseButton text={t('data.everything')} what={null} t={t} onErase={() => erase(STORED_KINDS, t('data.all'))} />}
      <p role="status" class="status">
        {erased}
      </p>
    </>
  );
}
