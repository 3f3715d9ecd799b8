import { useState } from 'preact/hooks';
import type { Digest } from '../../core/digest/digest.ts';
import type { Letter } from '../../core/digest/letter.ts';
import type { Say } from '../../core/digest/tell/telling.ts';
import { Icon } from '../Icon.tsx';
import type { ReaderShell } from './reader-shell.ts';

export interface LetterActionsProps {
  letter: Letter;
  digest: Digest;
  shell: Pick<ReaderShell, 'letters' | 'now'>;
  say: Say;
}

/** Printing what a letter asks, and keeping the letter on the device where there is a place for it. */
export function LetterActions({ letter: { text, rows, recognised }, digest: { kind }, shell: { letters, now }, say }: LetterActionsProps) {
  const [said, setSaid] = useState<string | null>(null);

  function keep(): void {
    const letter = { id: crypto.randomUUID(), kind, savedAt: now().getTime(), text, rows, ...(recognised && { recognised }) };
    void letters!.keep(letter).then((done) => setSaid(say(done ? 'kept.done' : 'kept.failed')));
  }

  return (
    <div class="actions letter-actions">
      <button type="button" class="action" onClick={() => print()}>
        <Icon name="print" />
        {say('print')}
      </button>
      {letters && (
        <button type="button" class="action" onClick={keep}>
          <Icon name="star" />
          {say('keep')}
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
