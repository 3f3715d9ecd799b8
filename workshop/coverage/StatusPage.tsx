import type { ComponentChildren } from 'preact';
import { FOREIGN_LANGUAGES } from '../../core/languages.ts';
import { CoverageMap } from './CoverageMap.tsx';
import type { WantedWord } from './find-wanted.ts';
import type { Coverage, TermState } from './measure-coverage.ts';
import { percent } from './percent.ts';
import { WideTable } from './WideTable.tsx';

export interface StatusPageProps {
  coverage: Coverage;
  /** Null where no pages were given. */
  wanted: readonly WantedWord[] | null;
  /** The day on which the page is made, ISO. */
  today: string;
  /** CSS without `<`, `&` or quotation marks, which HTML would escape. */
  style: string;
}

/** How many terms the page names for review, and how many words as wanted. */
const MAX_QUEUE = 100;
const MAX_WANTED = 100;

/** The coverage of the glossary: what is written, reviewed and verified, and what to do next. */
export function StatusPage({ coverage, wanted, today, style }: StatusPageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Annae · glossary coverage</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>Coverage of the glossary</h1>
          <Summary coverage={coverage} today={today} />
          <CoverageMap coverage={coverage} />
          <Queue states={coverage.queue} />
          {wanted && <Wanted words={wanted} />}
        </main>
      </body>
    </html>
  );
}

function Summary({ coverage: { all, laws, pages }, today }: Pick<StatusPageProps, 'coverage' | 'today'>) {
  return (
    <p>
      {all.terms} terms on <time datetime={today}>{today}</time>. {percent(all.sourced)} % of the terms name a source; {all.sources.done} of{' '}
      {all.sources.total} sources are verified: {laws.done} of {laws.total} articles of law, {pages.done} of {pages.total} pages.
    </p>
  );
}

function Table({ id, title, heads, children }: { id: string; title: string; heads: readonly string[]; children: ComponentChildren }) {
  return (
    <WideTable id={id} title={title}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </WideTable>
  );
}

function Queue({ states }: { states: readonly TermState[] }) {
  const shown = states.slice(0, MAX_QUEUE);
  const title = `To look at next: unreviewed first, oldest sources first (${shown.length} of ${states.length})`;
  return (
    <Table id="queue" title={title} heads={['Term', 'Word', 'Service', 'To review', 'Oldest source verified']}>
      {shown.map((state) => (
        <tr key={state.id}>
          <th scope="row">{state.id}</th>
          <td lang="ko">{state.headword}</td>
          <td>{state.service}</td>
          <td>{namesToReview(state) || 'none'}</td>
          <td>{state.oldestSource ?? 'never'}</td>
        </tr>
      ))}
    </Table>
  );
}

function namesToReview({ reviewed, stale }: TermState): string {
  const left = FOREIGN_LANGUAGES.filter((language) => !reviewed.includes(language));
  return left.map((language) => (stale.includes(language) ? `${language} (changed since)` : language)).join(', ');
}

function Wanted({ words }: { words: readonly WantedWord[] }) {
  const shown = words.slice(0, MAX_WANTED);
  const title = `Words that pages use and no term explains (${shown.length} of ${words.length})`;
  return (
    <Table id="wanted" title={title} heads={['Word', 'Pages', 'Times']}>
      {shown.map(({ word, pages, times }) => (
        <tr key={word}>
          <th scope="row" lang="ko">
            {word}
          </th>
          <td>{pages}</td>
          <td>{times}</td>
        </tr>
      ))}
    </Table>
  );
}
