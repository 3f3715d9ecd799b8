import type { ComponentChildren } from 'preact';
import { LetterPaper, type LetterPaperProps } from './paper/LetterPaper.tsx';
import { PictureTools, type PictureToolsProps } from './paper/PictureTools.tsx';

export interface PaperSectionProps extends LetterPaperProps, Pick<PictureToolsProps, 'onLook'> {
  /** How the picture is looked at; null for other letters. */
  view: PictureToolsProps['view'] | null;
  children?: ComponentChildren;
}

/** The letter, with what can be done to its picture. */
export function PaperSection({ view, onLook, children, ...paper }: PaperSectionProps) {
  const { reading, say } = paper;
  const [page] = reading.pages;
  return (
    <section class="letter-paper" aria-label={say('paper')}>
      {view && page && <PictureTools key={`${view.turns} ${JSON.stringify(view.crop)}`} {...{ page, view, say, onLook }} />}
      <LetterPaper {...paper} />
      {children}
    </section>
  );
}
