import type { ReadonlySignal } from '@preact/signals';
import type { DrawnPage } from '../../core/digest/reading/drawn-page.ts';
import type { GivenLetter } from '../../core/digest/reading/given-letter.ts';
import type { GivenReading } from '../../core/digest/reading/given-reading.ts';
import type { KeptLetter } from '../../core/digest/reading/kept-letter.ts';
import type { GlossaryNames } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { TermCount } from '../../core/match/term-count.ts';
import type { LetterShell } from '../digest/letter-shell.ts';
import type { PanelCardProps } from '../panel/PanelCard.tsx';
import type { LoadStrings } from '../translate.ts';

/** A page as the reader sees it. */
export interface PaperPage extends DrawnPage {
  /** Draws it as wide as asked, in pixels; the canvas gets its size. Rejects where it cannot be drawn. */
  draw(canvas: HTMLCanvasElement, width: number): Promise<void>;
}

export type PaperReading = GivenReading<PaperPage>;

export interface ReadOptions {
  password?: string | undefined;
  /** Ends the reading, which throws its reason. */
  signal: AbortSignal;
  /** The reader is done with the letter, and none of its pages is drawn any more. */
  over: AbortSignal;
}

/** Letters that the reader keeps. */
export interface LetterKeeper {
  /** The newest first. */
  letters: ReadonlySignal<readonly KeptLetter[]>;
  /** False where that cannot be stored. */
  keep(letter: KeptLetter): Promise<boolean>;
  forget(ids: readonly string[]): Promise<boolean>;
}

/** What a shell does for the reader, each in its own way. */
export interface ReaderShell extends LetterShell, Pick<PanelCardProps, 'onListen' | 'onKnow' | 'keeper'> {
  loadStrings: LoadStrings;
  loadNames(language: Language): Promise<GlossaryNames>;
  /** Reads on the device, piece by piece. Throws an `UnreadableLetter`. */
  read(given: GivenLetter, options: ReadOptions): AsyncIterable<PaperReading>;
  /** Marks the words of an element, with cards; returns what ends it. */
  mark(paper: HTMLElement, language: Language): () => void;
  /** The words of a text. */
  findWords(text: string): readonly TermCount[];
  /** What the card of a term shows. */
  explain: (term: number, language: Language) => ReturnType<PanelCardProps['explain']>;
  /** Opens a request that begins with these words; null where requests are not offered. */
  ask: ((words: string) => void) | null;
  /** Null where nothing can be kept. */
  letters: LetterKeeper | null;
}
