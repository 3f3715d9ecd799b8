import type { KeptLetter } from '../../core/digest/reading/kept-letter.ts';
import type { Say, Telling } from '../../core/digest/tell/telling.ts';
import type { LetterKeeper } from './reader-shell.ts';

export interface KeptLettersProps {
  keeper: LetterKeeper;
  telling: Telling;
  say: Say;
  onOpen(letter: KeptLetter): void;
}

/** How much of a letter of no known kind names it, in characters. */
const BEGINNING = 40;

/** The letters that the reader has kept. */
export function KeptLetters({ keeper: { letters, forget }, telling, say, onOpen }: KeptLettersProps) {
  if (letters.value.length === 0) return null;
  const day = new Intl.DateTimeFormat(telling.lang, { dateStyle: 'medium' });
  return (
    <section class="kept-letters">
      <h2>{say('kept.title')}</h2>
      <ul>
        {letters.value.map((letter) => (
          <li key={letter.id}>
            <button type="button" class="kept-letter" onClick={() => onOpen(letter)}>
              <Name letter={letter} telling={telling} />
              <span class="message">{day.format(letter.savedAt)}</span>
            </button>
            <button type="button" class="action" onClick={() => void forget([letter.id])}>
              {say('kept.erase')}
              <span class="hidden">: {nameOf(letter, telling) ?? beginningOf(letter)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="message">{say('kept.onDevice')}</p>
    </section>
  );
}

function Name({ letter, telling }: { letter: KeptLetter; telling: Telling }) {
  const name = nameOf(letter, telling);
  return name ? <span>{name}</span> : <span lang="ko">{beginningOf(letter)}</span>;
}

function nameOf({ kind }: KeptLetter, { texts }: Telling): string | undefined {
  return kind === null ? undefined : texts.notices[kind]?.name;
}

function beginningOf({ text }: KeptLetter): string {
  const line = text.trim().split('\n')[0]!.replace(/\s+/g, ' ');
  return line.length > BEGINNING ? `${line.slice(0, BEGINNING)} …` : line;
}
