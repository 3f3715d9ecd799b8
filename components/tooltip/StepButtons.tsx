import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';

export interface StepButtonsProps {
  /** The word whose card it is, said aloud when another has come. */
  word: string;
  t: Translate;
  /** Goes to the next (1) or previous (-1) word of the page, at this press; null where there is no way. */
  onStep: ((direction: 1 | -1, press: Event) => unknown) | null;
}

const DIRECTIONS = [
  { direction: -1, icon: 'back', name: 'step.previous' },
  { direction: 1, icon: 'next', name: 'step.next' },
] as const;

/** The way from word to word for fingers, which cannot rest on a word, and whose tap on a link follows it. */
export function StepButtons({ word, t, onStep }: StepButtonsProps) {
  if (!onStep) return null;
  return (
    <div class="steps">
      <span role="status">{word}</span>
      {DIRECTIONS.map(({ direction, icon, name }) => (
        <button key={name} type="button" class="step" aria-label={t(name)} title={t(name)} onClick={(press) => onStep(direction, press)}>
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}
