import { type ChooserOptions, createMarkChooser, type MarkChooser, type MarkSettings } from '../../core/highlight/choose-marks.ts';
import { createWholeWord } from '../../core/highlight/whole-word.ts';
import type { TermIndex } from '../../core/match/term-index.ts';
import type { MatchRange } from '../text/matched-block.ts';
import { createMarkPlaces, type MarkPlaces } from './mark-places.ts';
import { createPainter, type Painter } from './painter.ts';
import { createRangeBox } from './range-box.ts';
import { createSeenText, type IsSeen } from './seen-text.ts';
import { createWordSpan } from './word-span.ts';

/** What a match needs to become a mark: a section where its term is new, and no mark of it near by. */
export interface MarkRules {
  chooser: MarkChooser;
  places: MarkPlaces;
}

export interface MarkingOptions extends Pick<ChooserOptions, 'inContent'> {
  document: Document;
  index: TermIndex;
  settings: MarkSettings;
  /** Terms that the reader knows: they are not marked. */
  known: ReadonlySet<number>;
  /** Called when the first marks have been painted. */
  onFirst(): void;
}

/** What chooses and paints the marks of a page. */
export interface Marking {
  painter: Painter;
  isSeen: IsSeen;
  /** Whether a term is one that the reader needs explained. */
  wants(term: number): boolean;
  /** Which matches would be marked, asked from the beginning of the page. */
  rules(): MarkRules;
  /** Follows at once what the reader knows now. */
  setKnown(known: ReadonlySet<number>): void;
  /** From now on, words are those of an index in which terms have the same numbers. */
  useIndex(index: TermIndex): void;
}

/** Chooses by the settings, by what the reader knows and by what is seen. */
export function createMarking({ document, settings, inContent, onFirst, ...options }: MarkingOptions): Marking {
  let { index, known } = options;
  let whole = createWholeWord(index);
  const isCommon = (term: number) => index.common[term] === 1;
  const rule: Omit<ChooserOptions, 'known'> = { settings, isCommon, inContent, levelOf: (term) => index.level[term]! };
  const chooser = createMarkChooser({ ...rule, known });
  const boxOf = createRangeBox(document);
  const isSeen = createSeenText(document, boxOf);
  const wordSpan = createWordSpan(
    () => whole,
    (term) => settings.commonWords || !isCommon(term),
  );
  const place = {
    topOf: (range: MatchRange) => boxOf(range).top,
    apart: () => (settings.density === 'first' ? (document.defaultView?.innerHeight ?? 0) : 0),
  };
  const painter = createPainter({ ...place, chooser, isSeen, wordSpan, onFirst });
  return {
    painter,
    isSeen,
    wants: chooser.wants,
    rules: () => ({
      chooser: createMarkChooser({ ...rule, known }),
      places: createMarkPlaces({ ...place, marksOf: () => [] }),
    }),
    setKnown(next) {
      known = next;
      chooser.setKnown(known);
      painter.chooseAnew();
    },
    useIndex(next) {
      index = next;
      whole = createWholeWord(index);
    },
  };
}
