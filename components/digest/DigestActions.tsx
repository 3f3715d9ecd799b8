import { useState } from 'preact/hooks';
import { describeDigest } from '../../core/digest/tell/describe-digest.ts';
import { summariseForStaff } from '../../core/digest/tell/staff-summary.ts';
import { Icon } from '../Icon.tsx';
import type { LetterDigestProps } from './letter-digest-props.ts';

/** Copying all of it, and asking about the letter with what staff have to know of it, in Korean. */
export function DigestActions({ digest, telling, shell, loadKorean, onAsk, t }: LetterDigestProps) {
  const { say } = telling;
  const [said, setSaid] = useState<string | null>(null);
  return (
    <div class="actions">
      {onAsk && (
        <button
          type="button"
          class="action"
          onClick={() =>
            void loadKorean().then(
              (korean) => onAsk(summariseForStaff(digest, korean)),
              () => setSaid(t('panel.todoFailed')),
            )
          }
        >
          <Icon name="ask" />
          {say('ask')}
        </button>
      )}
      <button
        type="button"
        class="action"
        onClick={() => void shell.copy(describeDigest(digest, telling)).then((done) => setSaid(say(done ? 'copied' : 'notCopied')))}
      >
        <Icon name="copy" />
        {say('copy')}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
