import { useEffect, useState } from 'preact/hooks';
import { LanguageSelect } from '../../components/settings/LanguageSelect.tsx';
import { directionOf } from '../../components/shown-languages.ts';
import { translateTo } from '../../components/translate.ts';
import type { Language } from '../../core/languages.ts';
import type { AskedWord } from './asked-word.ts';
import { loadFormTexts } from './form-texts.ts';
import { loadForm } from './load-form.ts';
import { WordFormView, type WordFormViewProps } from './WordFormView.tsx';

export interface ProposePageProps {
  asked: AskedWord;
  /** The day (ISO). */
  today: string;
  onLanguage(language: Language): void;
}

/** The page on which a word is written or corrected, in any language of the interface; what is written outlives a change of it. */
export function ProposePage({ asked, today, onLanguage }: ProposePageProps) {
  const [attempt, setAttempt] = useState(0);
  const texts = useLoaded(() => loadFormTexts(asked.language), [asked.language, attempt]);
  const knowledge = useLoaded(() => loadForm(asked.id), [asked.id, attempt]);
  if (texts === null) return null;
  if (texts === 'failed') return <p role="alert">{translateTo(asked.language)('proposal.failed')}</p>;
  const { t, language } = texts;
  const isUnknown = knowledge !== null && knowledge !== 'failed' && !knowledge.given;
  const title = t(asked.id === null || isUnknown ? 'title.new' : 'title.correct');
  speak(language, title);
  return (
    <div class="annae propose" lang={language} dir={directionOf(language)}>
      <header>
        <a href={`../${language}/index.html`}>{t('back')}</a>
        <LanguageSelect language={language} label={t('language')} onChange={onLanguage} />
      </header>
      <h1>{title}</h1>
      <p>{t('intro')}</p>
      {knowledge === null && <p role="status">{t('loading')}</p>}
      {knowledge === 'failed' && (
        <div role="alert">
          <p>{t('failed')}</p>
          <button type="button" class="action" onClick={() => setAttempt(attempt + 1)}>
            {t('again')}
          </button>
        </div>
      )}
      {knowledge !== null && knowledge !== 'failed' && <Loaded {...{ knowledge, asked, texts, today }} />}
    </div>
  );
}

function Loaded(props: WordFormViewProps) {
  const { knowledge, asked, texts } = props;
  const { given } = knowledge;
  const [before, after] = given ? texts.t('correcting', { word: '\u0000' }).split('\u0000') : [];
  return (
    <>
      {given && (
        <p>
          {before}
          <b lang="ko">{given.term.headword}</b>
          {after}
        </p>
      )}
      {asked.id !== null && !given && <p role="status">{texts.t('unknown')}</p>}
      <WordFormView {...props} />
    </>
  );
}

/** What a function loads; what it loaded before stays until then. `failed` where it does not come. */
function useLoaded<Value>(load: () => Promise<Value>, inputs: readonly unknown[]): Value | 'failed' | null {
  const [loaded, setLoaded] = useState<Value | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    const keep = (next: Value | 'failed') => isWanted && setLoaded(next);
    void load().then(keep, () => keep('failed'));
    return () => {
      isWanted = false;
    };
  }, inputs);
  return loaded;
}

function speak(language: Language, title: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = `${title} – Annae`;
}
