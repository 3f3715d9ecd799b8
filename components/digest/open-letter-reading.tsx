import { digestLetter } from '../../core/digest/digest-letter.ts';
import { isAddressed } from '../../core/digest/is-addressed.ts';
import { type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import { LetterDigest } from './LetterDigest.tsx';
import type { DigestReader, LetterShell } from './letter-shell.ts';
import { loadTelling } from './load-telling.ts';

/** Loads all that reads letters and tells of them in a language; rejects where something of it cannot be loaded. */
export async function openLetterReading(language: Language, shell: LetterShell): Promise<DigestReader> {
  const telling = await loadTelling(language, shell);
  const loadKorean = () => loadTelling(STAFF_LANGUAGE, shell);
  return (letter) => {
    const digest = digestLetter(letter, telling.model, telling.today);
    return {
      isAddressed: isAddressed(digest),
      show: (props) => <LetterDigest {...props} {...{ digest, telling, shell, loadKorean }} />,
    };
  };
}
