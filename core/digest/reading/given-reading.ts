import type { Letter } from '../letter.ts';
import type { DrawnPage } from './drawn-page.ts';
import type { PictureView } from './given-letter.ts';

/** What is read so far of a letter that the reader has given. `Page`: what a shell knows of a drawn page beyond its text. */
export interface GivenReading<Page extends DrawnPage = DrawnPage> {
  /** All pages together. */
  letter: Letter;
  /** As they are drawn; none for a plain text. */
  pages: readonly Page[];
  /** How many pages there are in all; 0 for a plain text. */
  count: number;
  /** How much is done, 0 … 1. */
  done: number;
  /** How a picture is looked at, which may be turned and cropped; null for other letters. */
  view: PictureView | null;
  /** The picture was turned upright without being asked to. */
  isTurned: boolean;
  /** It is longer than what is read of it. */
  isCut: boolean;
}
