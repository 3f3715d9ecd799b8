import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { pageStarts } from '../../../core/digest/reading/page-starts.ts';
import type { Say } from '../../../core/digest/tell/telling.ts';
import type { Language } from '../../../core/languages.ts';
import type { PaperReading, ReaderShell } from '../reader-shell.ts';
import { DrawnPaper } from './DrawnPaper.tsx';
import { hidePlace, showPlace, type TextPlace } from './show-place.ts';
import { TextPaper } from './TextPaper.tsx';

export interface LetterPaperProps extends Pick<ReaderShell, 'mark'> {
  reading: PaperReading;
  /** A place of the letter to be shown; each object once. */
  place: TextPlace | null;
  language: Language;
  say: Say;
}

/** The letter itself, its words marked as on any page. */
export function LetterPaper({ reading: { letter, pages }, place, mark, language, say }: LetterPaperProps) {
  const paper = useRef<HTMLDivElement>(null);
  const starts = useMemo(() => pageStarts(pages), [pages]);
  useEffect(() => mark(paper.current!, language), [mark, language]);
  useLayoutEffect(() => {
    if (place && pages.length === 0) showPlace(paper.current!, place);
  }, [place]);
  useEffect(() => hidePlace, []);
  return (
    <div ref={paper} class="paper">
      {pages.length === 0 && <TextPaper letter={letter} table={say('table')} />}
      {pages.map((page, at) => (
        <DrawnPaper key={page.number} {...{ page, place, say }} from={starts[at]!} />
      ))}
    </div>
  );
}
