import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';

/** What the star of a word does with the reader's own list of words. */
export interface StarActions {
  isKept(): Promise<boolean>;
  /** Keeps the word at this press, or forgets it; resolves to false where that cannot be stored. */
  keep(keep: boolean, press: Event): Promise<boolean>;
  /** Opens the list at this press. */
  open(press: Event): void;
}

/** What has become of a press on the star. */
export type StarOutcome = 'kept' | 'forgotten' | 'failed';

interface StarProps {
  actions: Pick<StarActions, 'isKept' | 'keep'>;
  t: Translate;
  onPressed(outcome: StarOutcome): void;
}

/** Puts a word on the reader's own list, and takes it off again. */
export function Star({ actions, t, onPressed }: StarProps) {
  const [isKept, setKept] = useState(false);
  // Once: whoever shows another word shows another star.
  useEffect(() => void actions.isKept().then(setKept), []);

  async function press(event: Event): Promise<void> {
    const keep = !isKept;
    if (!(await actions.keep(keep, event))) return onPressed('failed');
    setKept(keep);
    onPressed(keep ? 'kept' : 'forgotten');
  }

  return (
    <button
      type="button"
      class="icon-button star"
      aria-pressed={isKept}
      aria-label={t('words.keep')}
      title={t('words.keep')}
      onClick={(event) => void press(event)}
    >
      <Icon name="star" />
    </button>
  );
}
