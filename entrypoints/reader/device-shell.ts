import browser from 'webextension-polyfill';
import type { LetterKeeper, ReaderShell } from '../../components/reader/reader-shell.ts';
import { readHtmlLetter } from '../../page/text/read-html-letter.ts';
import { speakKorean } from '../../page/tooltip/speak.ts';
import { readGiven } from '../../sources/file/read-given.ts';
import { contentToday } from '../../widget/card/content-today.ts';
import { askAbout } from '../extension/ask-about.ts';
import { explainTerm } from '../extension/explain-term.ts';
import { loadFilledNames } from '../extension/explanations.ts';
import { loadStrings } from '../extension/interface-strings.ts';
import { deviceLetters } from '../extension/letter-shell.ts';
import { matchText, mendTerms } from '../extension/match-text.ts';
import { markOwnPage } from '../extension/own-pages/mark-own-page.ts';
import type { SettingsStore } from '../extension/store.ts';
import { deviceWords } from '../extension/words/word-keeper.ts';

/** What the extension does for the reader. */
export function deviceReader(store: SettingsStore, letters: LetterKeeper): ReaderShell {
  return {
    ...deviceLetters,
    ...{ letters, loadStrings },
    loadNames: loadFilledNames,
    read: (given, options) =>
      readGiven(given, { ...options, mendTerms, readHtml: readHtmlLetter, address: (path) => browser.runtime.getURL(path) }),
    mark: (paper) => markOwnPage(paper, store),
    findWords: (text) => matchText(text).words,
    explain: async (term, language) => contentToday(await explainTerm({ term, language, page: null }), language),
    onListen: (word) => speakKorean(word),
    onKnow: (_, id) => void store.change({ known: [...store.settings.value.known, id] }),
    keeper: deviceWords,
    ask: (words) => void askAbout(null, words),
  };
}
