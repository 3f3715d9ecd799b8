import bucketCount from 'annae:bucket-count';
import type { ReadingModule } from '../components/digest/letter-shell.ts';
import type { SafeTextModule } from '../components/tooltip/OwnText.tsx';
import type { LoadStrings } from '../components/translate.ts';
import type { LetterSigns } from '../core/digest/first-look/letter-signs.ts';
import type { LetterModel, LetterTexts } from '../core/digest/letter-model.ts';
import { type Bucket, bucketOf, takeFrom } from '../core/explanation-buckets.ts';
import type { Language } from '../core/languages.ts';
import type { SearchNames } from '../core/search/search-words.ts';
import type { ValuesModule } from '../page/values/create-value-marks.ts';
import type { CardDisplayOptions } from './card/card-display.ts';
import type { CardModule } from './card/create-cards.ts';
import type { LoadFile } from './load-file.ts';
import type { ExplanationFiles, HelpFiles, RequestFiles } from './request/request-files.ts';

/** The files that the widget loads on first use; each rejects where it cannot be loaded. */
export interface WidgetFiles extends RequestFiles, ExplanationFiles, HelpFiles {
  card(): Promise<CardModule>;
  /** The words of buttons and table heads, and what adds them to an index. */
  commonWords(): Promise<typeof import('./common-words.ts')>;
  /** What marks sums, days and periods. */
  values(): Promise<ValuesModule>;
  launcher(): Promise<typeof import('./launcher/create-launcher.ts')>;
  /** What reads the options, all but those of the first marks. */
  options(): Promise<typeof import('./options/open-options.ts')>;
  /** Who helps, on the card. */
  help(): Promise<typeof import('./card/help-source.ts')>;
  /** What the page asks of its reader. */
  todo(): Promise<typeof import('./panel/page-todo.ts')>;
  /** What tells at a first look that a page may be a letter. */
  letterSigns(): Promise<LetterSigns>;
  /** The code that reads letters. */
  letterReading(): Promise<ReadingModule>;
  /** What recognises and reads letters. */
  letters(): Promise<LetterModel>;
  /** What readers are told about letters. */
  letterTexts(language: Language): Promise<LetterTexts>;
  panel(): Promise<typeof import('./panel/open-drawer.ts')>;
  request(): Promise<typeof import('./request/open-requests.ts')>;
  /** What all terms are found by in every language: one file, so that no address tells which word was sought. */
  searchNames(): Promise<SearchNames>;
  /** What shows their markup. */
  safeText(): Promise<SafeTextModule>;
  /** The words of card and drawer. */
  strings: LoadStrings;
  /** What is said of values. */
  valueStrings: CardDisplayOptions['loadValueStrings'];
}

/** The files that `load` loads. */
export function openWidgetFiles(load: LoadFile): WidgetFiles {
  const loadData = async <Data>(name: string): Promise<Data> => (await load<{ default: Data }>(name)).default;
  const loadOf = async <Kept>(term: number, name: string): Promise<Kept> =>
    takeFrom(await loadData<Bucket<Kept>>(`${name}-${bucketOf(term, bucketCount)}.js`), term);
  return {
    card: () => load('card.js'),
    commonWords: () => load('common-words.js'),
    values: () => load('values.js'),
    launcher: () => load('launcher.js'),
    options: () => load('options.js'),
    panel: () => load('panel.js'),
    todo: () => load('todo.js'),
    letterSigns: () => loadData('letter-signs.js'),
    letterReading: () => load('letter-reading.js'),
    letters: () => loadData('letters.js'),
    letterTexts: (language) => loadData(`letter-texts-${language}.js`),
    request: () => load('request.js'),
    names: (language) => loadData(`names-${language}.js`),
    explanation: (term, language) => loadOf(term, `explanations-${language}`),
    sources: (term) => loadOf(term, 'sources'),
    strings: (language) => loadData(`interface-${language}.js`),
    valueStrings: (language) => loadData(`value-texts-${language}.js`),
    helpers: (language) => loadData(`helpers-${language}.js`),
    directory: (language) => loadData(`directory-${language}.js`),
    situations: (language) => loadData(`situations-${language}.js`),
    searchNames: () => loadData('search-names.js'),
    safeText: () => load('safe-text.js'),
    help: () => load('help.js'),
    pages: () => loadData('pages.js'),
    routes: () => loadData('routes.js'),
    questions: (language) => loadData(`questions-${language}.js`),
    script: (script) => loadData(`script-${script}.js`),
  };
}
