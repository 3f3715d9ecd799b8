import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../locales/create-translator.ts';

export interface EraseButtonProps {
  text: string;
  /** What it erases, where the text does not say it. */
  what: string | null;
  t: Translate;
  onErase(): void;
}

/** Asks once more before it erases. The focus goes to the way back, and returns from there. */
export function EraseButton({ text, what, t, onErase }: EraseButtonProps) {
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const hasAsked = useRef(false);
  useLayoutEffect(() => {
    if (asking || hasAsked.current) box.current!.querySelector<HTMLElement>('button:last-of-type')!.focus();
    hasAsked.current = asking;
  }, [asking]);

  return (
    <span class="erase" ref={box}>
      {asking ? (
        <>
          <span class="sure">{t('data.sure')}</span>
          <button type="button" class="small-action danger" aria-label={what ? `${t('data.yes')}: ${what}` : undefined} onClick={onErase}>
            {t('data.yes')}
          </button>
          <button type="button" class="small-action" onClick={() => setAsking(false)}>
            {t('data.no')}
          </button>
        </>
      ) : (
        <button type="button" class="small-action" aria-label={what ? `${text}: ${what}` : undefined} onClick={() => setAsking(true)}>
          {text}
        </button>
      )}
    </span>
  );
}
