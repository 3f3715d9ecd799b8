import panelWords from '../../components/panel/list/panel-words.css?inline';
import panel from '../../components/panel/panel.css?inline';
import theme from '../../components/theme.css?inline';
import { MyWords } from '../../components/words/MyWords.tsx';
import { QuizRound } from '../../components/words/QuizRound.tsx';
import quiz from '../../components/words/quiz.css?inline';
import words from '../../components/words/words.css?inline';
import { createRandom } from '../../core/route/linear/train/create-random.ts';
import { type LearnedWord, learnedWords, listWords } from '../../core/words/learned-word.ts';
import { done, type Fixtures, type GalleryGroup, nothing } from '../gallery-state.ts';
import stage from '../stage.css?inline';

const KEPT = [
  ['alien-registration-card', '외국인등록증'],
  ['period-of-stay', '체류기간'],
  ['rental-deposit', '보증금'],
  ['no-longer-a-term', '주민등록등본'],
].map(([id, headword], day) => ({ id: id!, headword: headword!, savedAt: Date.parse(`2026-11-${10 + day}T09:00:00+09:00`) }));

/** The reader's own words, and the quiz. */
export const wordsStates: GalleryGroup = {
  id: 'words',
  title: 'My words',
  styles: [theme, panel, panelWords, words, quiz, stage],
  width: 480,
  states: [
    { name: 'a list', show: (fixtures) => list(fixtures, KEPT) },
    { name: 'no word yet', show: (fixtures) => list(fixtures, []) },
    {
      name: 'a question of the quiz',
      show: (fixtures) => (
        <div class="annae page" lang={fixtures.language}>
          <QuizRound
            words={glossaryOf(fixtures).slice(0, 3)}
            glossary={glossaryOf(fixtures)}
            language={fixtures.language}
            t={fixtures.t}
            random={createRandom(1)}
            onEnd={nothing}
          />
        </div>
      ),
    },
  ],
};

function list(fixtures: Fixtures, kept: typeof KEPT) {
  const { language, t, explanations } = fixtures;
  return (
    <div class="annae page" lang={language}>
      <MyWords
        words={listWords(kept, learnedWords(explanations), language)}
        glossary={glossaryOf(fixtures)}
        language={language}
        t={t}
        random={createRandom(1)}
        onHear={() => true}
        onForget={done}
        onRestore={done}
        onSave={nothing}
      />
    </div>
  );
}

function glossaryOf({ explanations }: Fixtures): LearnedWord[] {
  return [...learnedWords(explanations).values()];
}
