import { useMemo, useState } from 'preact/hooks';
import type { CardHelp } from '../../../core/contacts/help-on-card.ts';
import type { GlossaryNames, TermNames } from '../../../core/explanation.ts';
import type { Language } from '../../../core/languages.ts';
import { nameOnPage } from '../../../core/name-on-page.ts';
import { groupWords } from '../../../core/search/group-words.ts';
import type { SearchNames } from '../../../core/search/search-words.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { describeWords, PageNotice, type PageNoticeProps } from './PageNotice.tsx';
import { SearchField } from './SearchField.tsx';
import { describeFound, SearchResults } from './SearchResults.tsx';
import { useMissedSearch } from './use-missed-search.ts';
import { usePageService } from './use-page-service.ts';
import { useWordSearch } from './use-word-search.ts';
import { ValueSection } from './ValueSection.tsx';
import type { ValuesOfPage } from './values-of-page.ts';
import { WordList, type WordRow } from './WordList.tsx';
import { type Heading, WordSection } from './WordSection.tsx';
import type { ListedTerm, WordsOfPage } from './words-of-page.ts';

export interface WordsTabProps extends Pick<PageNoticeProps, 'onRead' | 'onSwitchOn'> {
  words: WordsOfPage;
  /** All words of the glossary; null where they are not loaded, and no word is listed. */
  glossary: GlossaryNames | null;
  language: Language;
  t: Translate;
  heading: Heading;
  /** The dates and sums of the page; without it, none are listed. */
  values?: ValuesOfPage;
  /** Called when something is typed for the first time. */
  loadNames(): Promise<SearchNames>;
  /** Who helps with the page, which tells the service of it; without it, every word has its usual name. */
  loadHelp?: () => Promise<CardHelp>;
  /** The reader wants to see a word on the page. */
  onGo(word: ListedTerm): void;
  /** The reader wants the card of a word that is not on the page. */
  onOpen(term: number): void;
  /** Opens a request with these words; null where requests are not offered. */
  onAsk: ((words: string) => void) | null;
  /** The reader misses a word: this one, or one that they have not typed (''). */
  onMissing(word: string): void;
  /** Called with each search that the reader has made in vain. */
  onMissed?(text: string): void;
}

/** The words of the page by subject, and the search in them and in the whole glossary: the way to each for keyboard and screen reader. */
export function WordsTab({
  words,
  values,
  glossary,
  language,
  t,
  heading,
  loadNames,
  loadHelp,
  onGo,
  onOpen,
  onAsk,
  onMissing,
  onMissed = ignore,
  ...notice
}: WordsTabProps) {
  const [text, setText] = useState('');
  const sought = glossary ? text.trim() : '';
  const find = useWordSearch({ glossary, isWanted: sought !== '', loadNames });
  const found = useMemo(() => find(sought), [find, sought]);
  const { onLeave } = useMissedSearch({ sought, isMissed: sought !== '' && found.length === 0, onMissed });
  const known = useMemo(() => rowsOf(words, glossary), [words, glossary]);
  const service = usePageService({ isWanted: known.some(({ explanation }) => explanation.elsewhere), loadHelp });
  const rows = useMemo(() => known.map((row) => ({ ...row, explanation: nameOnPage(row.explanation, service) })), [known, service]);
  const shown = { language, t, heading, onGo };
  return (
    <div class="terms">
      <SearchField text={text} label={t('panel.filter')} onText={setText} onLeave={onLeave} />
      {/* One element as long as the list is there: what changes in it is read aloud, when the reader pauses. */}
      <p class="count" role="status">
        {sought ? describeFound({ found, text: sought, t }) : describeWords(words, t)}
      </p>
      {sought && glossary && (
        <SearchResults
          key={sought}
          text={sought}
          found={found}
          rows={rows}
          glossary={glossary}
          {...{ onOpen, onAsk, onMissing }}
          {...shown}
        />
      )}
      {!sought && <PageNotice words={words} t={t} {...notice} />}
      {!sought && glossary && <PageGroups rows={rows} glossary={glossary} {...shown} />}
      {/* Last, since it comes a moment later and would move the words. */}
      {!sought && words.type === 'read' && values && <ValueSection {...values} {...{ language, t, heading }} />}
      {!sought && words.type === 'read' && glossary && (
        <button type="button" class="missing" onClick={() => onMissing('')}>
          {t('panel.missing')}
        </button>
      )}
    </div>
  );
}

function ignore(): void {}

/** A word on the page with what the glossary says of it. */
type PageRow = WordRow & ListedTerm & { explanation: TermNames };

interface PageGroupsProps extends Pick<WordsTabProps, 'language' | 't' | 'heading' | 'onGo'> {
  rows: readonly PageRow[];
  glossary: GlossaryNames;
}

/** The agency's own words, then ours by subject, and, folded, those that every page has. */
function PageGroups({ rows, glossary, language, t, heading, onGo }: PageGroupsProps) {
  const { own, common, others } = useMemo(() => partOf(rows), [rows]);
  const groups = useMemo(() => groupWords(others, glossary.terms), [others, glossary]);
  return (
    <>
      {own[0] && (
        <WordSection name={t('panel.own', { by: own[0].explanation.by })} heading={heading}>
          <WordList rows={own} language={language} t={t} onPress={onGo} />
        </WordSection>
      )}
      {groups.map(({ service, words }) => (
        <WordSection key={service} name={glossary.services[service]?.name ?? service} heading={heading}>
          <WordList rows={words} language={language} t={t} onPress={onGo} />
        </WordSection>
      ))}
      {common.length > 0 && (
        <details class="panel-fold">
          <summary>{t('panel.common', { count: common.length })}</summary>
          <WordList rows={common} language={language} t={t} onPress={onGo} />
        </details>
      )}
    </>
  );
}

/** The agency's own words, those of buttons and table heads, and all others. */
function partOf(rows: readonly PageRow[]): Record<'own' | 'common' | 'others', PageRow[]> {
  const ours = rows.filter(({ explanation }) => !explanation.by);
  return {
    own: rows.filter(({ explanation }) => explanation.by),
    common: ours.filter(({ explanation }) => explanation.common),
    others: ours.filter(({ explanation }) => !explanation.common),
  };
}

function rowsOf(words: WordsOfPage, glossary: GlossaryNames | null): PageRow[] {
  if (words.type !== 'read' || !glossary) return [];
  return words.words.flatMap((word) => {
    const explanation = glossary.terms[word.term];
    return explanation ? [{ ...word, explanation }] : [];
  });
}
