import type { ComponentChildren } from 'preact';
import { LetterPaper, type LetterPaperProps } from './paper/LetterPaper.tsx';
import { PictureTools, type PictureToolsProps } from './paper/PictureTools.tsx';

export interface PaperSectionProps extends LetterPaperProps, Pick<PictureToolsProps, 'onLook'> {
  children?: ComponentChildren;
}

/** The letter, with what can be done to its picture. */
export function PaperSection({ onLook, children, ...paper }: PaperSectionProps) {
  const { say } = paper;
  const { view, isTurned, pages } = paper.reading;
  const [page] = pages;
  return (
    <section class="letter-paper" aria-label={say('paper')}>
      {view && page && <PictureTools key={`${view.turns} ${JSON.stringify(view.crop)}`} {...{ page, view, isTurned, say, onLook }} />}
      <LetterPaper {...paper} />
      {children}
    </section>
  );
}
