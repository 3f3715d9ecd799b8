import letters from 'annae:letters';
import loadDigest from 'annae:locales/digest';
import loadReader from 'annae:locales/reader';
import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import digest from '../../components/digest/digest.css?inline';
import words from '../../components/panel/list/panel-words.css?inline';
import panel from '../../components/panel/panel.css?inline';
import { FileOffer } from '../../components/reader/FileOffer.tsx';
import { GiveLetter } from '../../components/reader/GiveLetter.tsx';
import { KeptLetters } from '../../components/reader/KeptLetters.tsx';
import { PasswordForm } from '../../components/reader/PasswordForm.tsx';
import { DrawnPaper } from '../../components/reader/paper/DrawnPaper.tsx';
import { PictureTools } from '../../components/reader/paper/PictureTools.tsx';
import paper from '../../components/reader/paper/paper.css?inline';
import { TextPaper } from '../../components/reader/paper/TextPaper.tsx';
import { ReadingProgress } from '../../components/reader/ReadingProgress.tsx';
import reader from '../../components/reader/reader.css?inline';
import theme from '../../components/theme.css?inline';
import { layOutText } from '../../core/digest/layout/lay-out-text.ts';
import { LETTER_PROBLEMS } from '../../core/digest/reading/unreadable-letter.ts';
import type { Say, Telling } from '../../core/digest/tell/telling.ts';
import { createTranslator } from '../../locales/create-translator.ts';
import { done, type Fixtures, type GalleryGroup, type GalleryState, nothing } from '../gallery-state.ts';
import stage from '../stage.css?inline';

const TEXT = '도시가스 요금 청구서\n\n납기내 금액      68,230원\n납부기한        2026. 12. 24.(목)';

/** A page with two words, on white. */
const PAGE = {
  ...layOutText('납부기한  68,230원'),
  number: 1,
  width: 300,
  height: 120,
  words: [
    { start: 0, end: 4, box: { x0: 20, y0: 40, x1: 90, y1: 60 } },
    { start: 6, end: 13, box: { x0: 180, y0: 40, x1: 270, y1: 60 }, unsure: true },
  ],
  isRead: true,
  async draw(canvas: HTMLCanvasElement) {
    [canvas.width, canvas.height] = [600, 240];
    const context = canvas.getContext('2d')!;
    context.font = '36px sans-serif';
    context.fillText('납부기한', 40, 114);
    context.fillText('68,230원', 360, 114);
  },
};

const READING = { letter: layOutText(TEXT), pages: [PAGE, PAGE, PAGE], count: 12, done: 0.25, view: null, isTurned: false, isCut: false };

/** A table as a page has it. */
const TABLE = {
  text: '납기내 금액\n68,230원\n납부기한\n2026. 12. 24.',
  rows: [
    { cells: [cell(0, 6, 0), cell(7, 14, 1)], table: 0 },
    { cells: [cell(15, 19, 0), cell(20, 33, 1)], table: 0 },
  ],
};

/** The reader's parts, each as it is at a moment. */
export const readerStates: GalleryGroup = {
  id: 'reader',
  title: 'The reader',
  styles: [theme, panel, words, digest, reader, paper, stage],
  width: 420,
  states: [
    state('nothing is given yet', ({ say, telling }) => <GiveLetter say={say} sayDigest={telling.say} onGive={nothing} />),
    state('a file is elsewhere', ({ say }) => <FileOffer offer={{ type: 'ask', host: 'bill.example.com' }} say={say} onFetch={nothing} />),
    state('reading', ({ say, language }) => <ReadingProgress reading={READING} {...{ say, language }} onStop={nothing} />),
    state('a wrong password', ({ say }) => <PasswordForm isWrong say={say} onOpen={nothing} />),
    state('what cannot be read', ({ say }) => (
      <div>
        {LETTER_PROBLEMS.filter((problem) => !problem.includes('password')).map((problem) => (
          <p key={problem} class="reader-problem">
            {say(`problems.${problem}`)}
          </p>
        ))}
      </div>
    )),
    state('a text', ({ say }) => <TextPaper letter={layOutText(TEXT)} table={say('table')} />),
    state('a table', ({ say }) => <TextPaper letter={TABLE} table={say('table')} />),
    state('a photograph', ({ say }) => (
      <div>
        <PictureTools page={PAGE} view={{ turns: 2, crop: { x0: 0, y0: 0, x1: 0.5, y1: 1 } }} isTurned say={say} onLook={nothing} />
        <DrawnPaper page={PAGE} from={0} place={null} say={say} />
      </div>
    )),
    state('kept letters', ({ say, telling }) => {
      const kept = [
        { ...layOutText(TEXT), id: 'a', kind: 'gas', savedAt: Date.UTC(2026, 11, 1) },
        {
          ...layOutText('안녕하세요. 지난번에 말씀드린 책은 12월 3일에 가져가겠습니다.'),
          id: 'b',
          kind: null,
          savedAt: Date.UTC(2026, 10, 3),
        },
      ];
      return <KeptLetters keeper={{ letters: signal(kept), keep: done, forget: done }} {...{ say, telling }} onOpen={nothing} />;
    }),
  ],
};

interface Said extends Pick<Fixtures, 'language'> {
  say: Say;
  telling: Telling;
}

function state(name: string, part: (said: Said) => ComponentChild): GalleryState {
  return {
    name,
    async show(fixtures) {
      const { language } = fixtures;
      const [own, ofDigest] = await Promise.all([loadReader(language), loadDigest(language)]);
      const say = createTranslator(language, own);
      const texts = fixtures['letter-texts'];
      const telling = { lang: language, today: '2026-12-01', model: letters, texts, say: createTranslator(language, ofDigest) };
      return (
        <div class="annae reader-page" lang={language}>
          {part({ language, say, telling })}
        </div>
      );
    },
  };
}

function cell(start: number, end: number, column: number) {
  return { start, end, column, width: 1 };
}
