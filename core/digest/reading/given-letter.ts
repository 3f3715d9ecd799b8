import type { Letter } from '../letter.ts';
import type { WordBox } from './drawn-page.ts';

/** How a picture is to be looked at. */
export interface PictureView {
  /** Quarters of a turn to the right. */
  turns: 0 | 1 | 2 | 3;
  /** The part of the turned picture that holds the letter, in parts of its width and height (0 … 1); null: all of it. */
  crop: WordBox | null;
}

/** What the reader has given to be read. */
export type GivenLetter =
  | { type: 'text'; text: string }
  | { type: 'file'; file: Blob; name: string; view?: PictureView }
  /** One that was kept. */
  | { type: 'letter'; letter: Letter };
