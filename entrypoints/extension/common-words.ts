import type { CommonWords } from '../../core/match/common-words.ts';
import { loadOwnFile } from './own-files.ts';

/** The words of buttons and table heads. */
export function loadCommonWords(): Promise<CommonWords> {
  return loadOwnFile('common-words.json');
}
