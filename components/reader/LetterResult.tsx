import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Digest } from '../../core/digest/digest.ts';
import { STAFF_LANGUAGE } from '../../core/languages.ts';
import { LetterDigest } from '../digest/LetterDigest.tsx';
import { loadTelling } from '../digest/load-telling.ts';
import { PanelCard } from '../panel/PanelCard.tsx';
import { useCardTrail } from '../panel/use-card-trail.ts';
import { LetterActions } from './LetterActions.tsx';
import { LetterWords } from './LetterWords.tsx';
import { PaperSection, type PaperSectionProps } from './PaperSection.tsx';
import type { TextPlace } from './paper/show-place.ts';
import type { PaperReading, ReaderShell } from './reader-shell.ts';
import type { ReaderTexts } from './use-reader-texts.ts';

export interface LetterResultProps extends Pick<PaperSectionProps, 'onLook'> {
  reading: PaperReading;
  digest: Digest;
  /** Its picture seems to hold two letters. */
  isTwo: boolean;
  shell: ReaderShell;
  texts: ReaderTexts;
}

/** A letter beside what it asks of its reader. */
export function LetterResult({ reading, digest, isTwo, shell, texts, onLook }: LetterResultProps) {
  const { language, t, say, telling, glossary } = texts;
  const [place, setPlace] = useState<TextPlace | null>(null);
  const asked = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const { trail, setTrail, open } = useCardTrail(asked);
  const isOpen = trail.length > 0;
  const { text } = reading.letter;
  // What the reader has pressed is gone: the next key goes on from here.
  useLayoutEffect(() => {
    asked.current!.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);

  function showInLetter(start: number, end: number): void {
    opener.current = document.activeElement as HTMLElement | null;
    setPlace({ start, end });
  }

  function comeBack(): void {
    setPlace(null);
    opener.current?.focus();
  }

  // As soon as the place is shown: the key is not lost that comes before the next painting.
  useLayoutEffect(() => {
    if (!place) return undefined;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && comeBack();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [place]);

  return (
    <div class="letter-result">
      <section ref={asked} class="letter-asks" aria-label={say('asks')} tabIndex={-1}>
        {isOpen && (
          <PanelCard
            {...{ trail, language, t }}
            explain={(term) => shell.explain(term, language)}
            onListen={shell.onListen}
            onKnow={shell.onKnow}
            keeper={shell.keeper}
            onTrail={setTrail}
            onClose={() => setTrail([])}
            onCorrect={null}
            onAsk={null}
          />
        )}
        <div class="letter-digest" hidden={isOpen}>
          {isTwo && (
            <p role="status" class="reader-problem">
              {say('twoLetters')}
            </p>
          )}
          {reading.isCut && <p class="message">{say('cut')}</p>}
          {reading.pages.some(({ words }) => words.some(({ unsure }) => unsure)) && <p class="message">{say('unsure')}</p>}
          <LetterDigest
            {...{ digest, telling, shell, glossary, language, t }}
            heading="h2"
            loadKorean={() => loadTelling(STAFF_LANGUAGE, shell)}
            onAsk={shell.ask}
            onOpen={open}
            onPlace={showInLetter}
          />
          <LetterActions {...{ digest, shell, say }} letter={reading.letter} />
          <LetterWords {...{ text, glossary, language, t, say }} findWords={shell.findWords} onOpen={open} />
        </div>
      </section>
      <PaperSection {...{ reading, place, language, say, onLook }} mark={shell.mark}>
        {place && (
          <button type="button" class="action back-to-digest" onClick={comeBack}>
            {say('back')}
          </button>
        )}
      </PaperSection>
    </div>
  );
}
