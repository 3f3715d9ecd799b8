import type { Digest } from '../../core/digest/digest.ts';
import type { Telling } from '../../core/digest/tell/telling.ts';
import type { TodoProps } from '../panel/todo-of-page.ts';
import type { LetterShell } from './letter-shell.ts';

export interface LetterDigestProps extends TodoProps {
  digest: Digest;
  telling: Telling;
  shell: LetterShell;
  /** What telling of the letter in Korean needs. */
  loadKorean(): Promise<Telling>;
  /** Shows a place of the letter's text where the letter itself is shown; without it, the digest quotes the words around it. */
  onPlace?(start: number, end: number): void;
}
