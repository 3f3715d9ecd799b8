import type { Say, Telling } from '../../core/digest/tell/telling.ts';
import type { Language } from '../../core/languages.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import type { LetterShell } from './letter-shell.ts';
import { loadSay } from './load-say.ts';

/** What telling of letters needs, in a language. */
export async function loadTelling(language: Language, { now, loadModel, loadTexts }: LetterShell): Promise<Telling> {
  const [model, texts, say]: [Telling['model'], Telling['texts'], Say] = await Promise.all([
    loadModel(),
    loadTexts(language),
    loadSay(language),
  ]);
  return { lang: language, today: seoulDate(now()), model, texts, say };
}
