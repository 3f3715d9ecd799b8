import type { Language } from '../../core/languages.ts';
import { hideWord } from '../../core/words/quiz/hide-word.ts';
import type { QuizQuestion } from '../../core/words/quiz/quiz.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { TermName } from '../TermName.tsx';

interface QuestionProps {
  question: QuizQuestion;
  /** The id of the reader's answer; null until there is one. */
  chosen: string | null;
  language: Language;
  t: Translate;
  onAnswer(id: string): void;
  onNext(): void;
}

/** One question of the quiz, with its answers, which the keys 1 to 4 choose too. */
export function Question({ question: { word, answers }, chosen, language, t, onAnswer, onNext }: QuestionProps) {
  function onKeyDown({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): void {
    const answer = answers[Number(key) - 1];
    if (answer && !ctrlKey && !altKey && !metaKey) onAnswer(answer.id);
  }

  return (
    <fieldset class="question" aria-label={t('words.quiz.question')} onKeyDown={onKeyDown}>
      <div class="prompt" tabIndex={-1}>
        <h2>{t('words.quiz.question')}</h2>
        <p class="easy" lang="ko">
          {hideWord(word.easyKorean, word.headword)}
        </p>
      </div>
      <ol class="answers">
        {answers.map(({ id, headword }, at) => (
          <li key={id}>
            <button
              type="button"
              class={`answer ${chosen === null ? '' : stateOf(id, word.id, chosen)}`}
              aria-disabled={chosen !== null}
              onClick={() => onAnswer(id)}
            >
              <span class="key" aria-hidden="true">
                {at + 1}
              </span>
              <span lang="ko">{headword}</span>
            </button>
          </li>
        ))}
      </ol>
      <div class="verdict" role="status">
        {chosen === null ? (
          <p class="keys">{t('words.quiz.keys')}</p>
        ) : (
          <>
            <p class={chosen === word.id ? 'is-right' : 'is-wrong'}>{t(chosen === word.id ? 'words.quiz.right' : 'words.quiz.wrong')}</p>
            <p>
              {chosen !== word.id && `${t('words.quiz.answer')} `}
              <strong lang="ko">{word.headword}</strong>{' '}
              {word.name && (
                <>
                  <span lang="ko-Latn">{word.romanised}</span> · <TermName term={word} language={language} />
                </>
              )}
            </p>
          </>
        )}
      </div>
      {chosen !== null && (
        <button type="button" class="action primary next" onClick={onNext}>
          {t('words.quiz.next')}
        </button>
      )}
    </fieldset>
  );
}

function stateOf(id: string, right: string, chosen: string): 'right' | 'wrong' | '' {
  if (id === right) return 'right';
  return id === chosen ? 'wrong' : '';
}
