import common from 'annae:common-words';
import compiledIndex from 'annae:index';
import type { ReaderShell } from '../../components/reader/reader-shell.ts';
import type { Language } from '../../core/languages.ts';
import { loadWholeIndex } from '../../core/match/common-words.ts';
import { createMatcher } from '../../core/match/find-matches.ts';
import { createTermMender } from '../../core/recognised/mend-terms.ts';
import { countTerms } from '../../core/route/evidence/gather-evidence.ts';
import { copyText } from '../../page/copy-text.ts';
import { download } from '../../page/download.ts';
import { readHtmlLetter } from '../../page/text/read-html-letter.ts';
import { speakKorean } from '../../page/tooltip/speak.ts';
import { readGiven } from '../../sources/file/read-given.ts';
import { cardContent } from '../../widget/card/card-content.ts';
import { contentToday } from '../../widget/card/content-today.ts';
import { createHelpSource } from '../../widget/card/help-source.ts';
import { type MarkedPaper, markPaper } from './mark-paper.ts';
import { siteFiles } from './site-files.ts';

export interface SiteReaderOptions {
  onLanguage(language: Language): void;
  onFault(fault: unknown): void;
}

/** What a page of the site does for the reader: all of it on the device, and nothing is kept. */
export function siteReader({ onLanguage, onFault }: SiteReaderOptions): ReaderShell {
  const index = loadWholeIndex({ index: compiledIndex, common });
  const match = createMatcher(index);
  const mendTerms = createTermMender(index, match);
  let marked: MarkedPaper | null = null;
  let help = helpFor(document.body);

  function helpFor(root: HTMLElement) {
    return createHelpSource({ document, root, set: {}, files: siteFiles, match, terms: () => marked?.terms() ?? [] });
  }

  async function explain(term: number, language: Language) {
    return contentToday(await cardContent(term, language, { files: siteFiles, help: help.help(term, language) }), language);
  }

  return {
    now: () => new Date(),
    ...siteFiles,
    loadReading: () => import('../../components/digest/open-letter-reading.tsx'),
    loadStrings: siteFiles.strings,
    loadNames: siteFiles.names,
    help: (service, language) => help.help(service, language),
    copy: copyText,
    save: download,
    read: (given, options) =>
      readGiven(given, { ...options, mendTerms, readHtml: readHtmlLetter, address: (path) => new URL(path, document.baseURI).href }),
    mark(paper, language) {
      help = helpFor(paper);
      marked = markPaper({ paper, index, match, language, explain, onLanguage, onFault });
      return marked.end;
    },
    findWords: (text) => countTerms(text, match),
    explain,
    onListen: (word) => speakKorean(word),
    onKnow: (term, id) => marked?.learn(term, id),
    keeper: null,
    ask: (words) => marked?.ask(words),
    letters: null,
  };
}
