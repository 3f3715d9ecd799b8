import { useEffect } from 'preact/hooks';
import type { PictureView } from '../../core/digest/reading/given-letter.ts';
import type { Language } from '../../core/languages.ts';
import { LanguageSelect } from '../settings/LanguageSelect.tsx';
import { directionOf } from '../shown-languages.ts';
import { translateTo } from '../translate.ts';
import { FileOffer, type OfferedFile } from './FileOffer.tsx';
import { GiveLetter } from './GiveLetter.tsx';
import { KeptLetters } from './KeptLetters.tsx';
import { LetterResult } from './LetterResult.tsx';
import { PaperSection } from './PaperSection.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import type { ReaderShell } from './reader-shell.ts';
import type { ReaderState } from './reader-state.ts';
import { useGivenFiles } from './use-given-files.ts';
import { type ReaderTexts, useReaderTexts } from './use-reader-texts.ts';

export interface ReaderProps {
  state: ReaderState;
  shell: ReaderShell;
  language: Language;
  onLanguage(language: Language): void;
  /** The address of the glossary, which leads here; null where there is none. */
  home?: string | null;
  /** A file elsewhere that the reader has asked to be read. */
  offer?: OfferedFile | null;
  onFetch?(): void;
}

/** The reader, which fills a page: takes a letter in any form, and shows it beside what it asks. */
export function Reader({ state, shell, language, onLanguage, home = null, offer = null, onFetch = () => {} }: ReaderProps) {
  const texts = useReaderTexts(language, shell);
  const isOver = useGivenFiles(state.give);
  useEffect(() => {
    if (texts && texts !== 'failed') speak(texts);
  }, [texts]);
  if (texts === null) return null;
  if (texts === 'failed') return <p role="alert">{translateTo(language)('panel.todoFailed')}</p>;
  const { say } = texts;
  return (
    <div class="annae page reader-page" lang={texts.language} dir={directionOf(texts.language)}>
      <header>
        {home && (
          <a class="reader-home" href={home}>
            {say('home')}
          </a>
        )}
        <h1>{say('title')}</h1>
        <LanguageSelect language={language} label={texts.t('language')} onChange={onLanguage} />
      </header>
      {offer && <FileOffer {...{ offer, say, onFetch }} />}
      <Phase {...{ state, shell, texts }} />
      {isOver && (
        <div class="drop-here">
          <p>{say('drop')}</p>
        </div>
      )}
    </div>
  );
}

function speak({ language, say }: ReaderTexts): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = `${say('title')} – Annae`;
}

interface PhaseProps extends Pick<ReaderProps, 'state' | 'shell'> {
  texts: ReaderTexts;
}

/** What is shown of the letter at this moment, and what can be done. */
function Phase({ state, shell, texts }: PhaseProps) {
  const { say, telling, language } = texts;
  const phase = state.phase.value;
  const reading = state.reading.value;
  const digest = state.digest.value;
  const onLook = (wanted: PictureView) => void state.look(wanted);
  const isOpen = phase.type === 'waiting' || phase.type === 'failed';
  return (
    <>
      {!isOpen && (
        <button type="button" class="action another-letter" onClick={state.clear}>
          {say('again')}
        </button>
      )}
      {phase.type === 'failed' && (
        <p role="alert" class="reader-problem">
          {say(`problems.${phase.problem}`)}
        </p>
      )}
      {isOpen && (
        <div class="reader-intro">
          <p>{say('intro')}</p>
          <p class="message">{say('private')}</p>
        </div>
      )}
      {isOpen && <GiveLetter say={say} sayDigest={telling.say} onGive={(given) => void state.give(given)} />}
      {isOpen && shell.letters && (
        <KeptLetters keeper={shell.letters} {...{ telling, say }} onOpen={(letter) => void state.give({ type: 'letter', letter })} />
      )}
      {phase.type === 'locked' && <PasswordForm isWrong={phase.isWrong} say={say} onOpen={(password) => void state.unlock(password)} />}
      {phase.type === 'reading' && <ReadingProgress {...{ reading, language, say }} onStop={state.stop} />}
      {phase.type === 'read' && phase.isStopped && <p role="status">{say('stopped')}</p>}
      {reading && digest && phase.type !== 'failed' && (
        <LetterResult {...{ reading, digest, shell, texts, onLook }} isTwo={state.isTwo.value} />
      )}
      {reading && (!digest || phase.type === 'failed') && (
        <PaperSection {...{ reading, language, say, onLook }} place={null} mark={shell.mark} />
      )}
    </>
  );
}
