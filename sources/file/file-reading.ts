import type { Letter } from '../../core/digest/letter.ts';
import type { DrawnPage } from '../../core/digest/reading/drawn-page.ts';
import type { PictureView } from '../../core/digest/reading/given-letter.ts';
import type { GivenReading } from '../../core/digest/reading/given-reading.ts';
import type { TermMender } from '../../core/recognised/mend-terms.ts';
import type { PdfEngine } from '../pdf/pdf-engine.ts';
import type { PictureEngine } from '../picture/picture-engine.ts';

/** A page that can be drawn. */
export interface DrawablePage extends DrawnPage {
  /** Draws it as wide as asked, in pixels; the canvas gets its size. Rejects where it cannot be drawn. */
  draw(canvas: HTMLCanvasElement, width: number): Promise<void>;
}

export type FileReading = GivenReading<DrawablePage>;

export interface FileOptions {
  name: string;
  password?: string | undefined;
  /** Ends the reading, which throws its reason; what has been read can be drawn further on. */
  signal: AbortSignal;
  /** The reader is done with the letter: its memory is given back, and nothing can be drawn any more. */
  over: AbortSignal;
  /** How a picture is to be looked at. */
  view?: PictureView | undefined;
  loadPdfEngine(): Promise<PdfEngine>;
  loadPictureEngine(): Promise<PictureEngine>;
  mendTerms: TermMender;
  /** HTML as a letter. */
  readHtml(html: string): Letter;
}
