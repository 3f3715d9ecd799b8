import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TermNames } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { Random } from '../../core/route/linear/train/create-random.ts';
import type { LearnedWord } from '../../core/words/learned-word.ts';
import { answerQuiz, nextQuestion, startQuiz } from '../../core/words/quiz/quiz.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Question } from './Question.tsx';

interface QuizRoundProps {
  /** The reader's words, at least one. */
  words: readonly LearnedWord[];
  glossary: readonly TermNames[];
  language: Language;
  t: Translate;
  random: Random;
  onEnd(): void;
}

/** A round of the quiz: easy Korean to word, question after question, then how it went. */
export function QuizRound({ words, glossary, language, t, random, onEnd }: QuizRoundProps) {
  const begin = () => startQuiz({ words, glossary, random });
  const [quiz, setQuiz] = useState(begin);
  const round = useRef<HTMLElement>(null);
  const [question] = quiz.questions;
  const { chosen, count, missed } = quiz;
  const done = count - quiz.questions.length;
  // What is new is read first, and keys belong to it: the question, the button that goes on, or the end.
  useLayoutEffect(() => {
    const [prompt, next] = ['.prompt', '.next'].map((name) => round.current!.querySelector<HTMLElement>(name));
    (next ?? prompt)?.focus();
  }, [question, chosen]);

  return (
    <section ref={round} class="quiz" aria-label={t('words.quiz.start')}>
      <p class="progress">
        <span class="bar" aria-hidden="true">
          <span class="done" style={{ inlineSize: `${(100 * done) / count}%` }} />
        </span>
        {t('words.quiz.progress', { done, count })}
      </p>
      {question ? (
        <Question
          question={question}
          chosen={chosen}
          language={language}
          t={t}
          onAnswer={(id) => setQuiz(answerQuiz(quiz, id))}
          onNext={() => setQuiz(nextQuestion(quiz, random))}
        />
      ) : (
        <>
          <div class="prompt" tabIndex={-1}>
            <h2>{t('words.quiz.end')}</h2>
            <p>{t('words.quiz.score', { right: count - missed.size, count })}</p>
          </div>
          <button type="button" class="action primary" onClick={() => setQuiz(begin())}>
            {t('words.quiz.again')}
          </button>
        </>
      )}
      <button type="button" class="action" onClick={onEnd}>
        {t('words.quiz.stop')}
      </button>
    </section>
  );
}
