import type { Say } from '../../core/digest/tell/telling.ts';
import type { Language } from '../../core/languages.ts';
import type { PaperReading } from './reader-shell.ts';

export interface ReadingProgressProps {
  /** What is read so far; null before the first piece. */
  reading: PaperReading | null;
  language: Language;
  say: Say;
  onStop(): void;
}

/** How much of a letter is read, and the way to stop. */
export function ReadingProgress({ reading, language, say, onStop }: ReadingProgressProps) {
  const { done = 0, pages = [], count = 0, view = null } = reading ?? {};
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(done);
  const told = view ? share : count > 1 && say('progress', { page: pages.length, count });
  return (
    <div class="reading-progress">
      <p role="status">{say('reading')}</p>
      <progress aria-label={say('reading')} {...(done > 0 && { value: done })} max={1} />
      <span class="message">{told}</span>
      <button type="button" class="action" onClick={onStop}>
        {say('stop')}
      </button>
    </div>
  );
}
