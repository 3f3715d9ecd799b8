import { FOREIGN_LANGUAGES } from '../../../../core/languages.ts';
import { perHundred } from '../../known-words.ts';
import type { Bar, WordToExplain } from '../../site-report.ts';
import { Address } from '../PageLink.tsx';
import { ColumnPlot } from '../plots/ColumnPlot.tsx';
import { Figure } from '../plots/Figure.tsx';
import { Table } from '../Table.tsx';
import type { ReportView } from '../view.ts';

/** From so many difficult words in 100 eojeol on, a page gets half of the credit or less. */
const DENSE = 6;

/** How densely pages use difficult words, and which of them to explain or to replace first. */
export function Words({ view }: { view: ReportView }) {
  const { report, t, number } = view;
  const { eojeol, uses, different, density, best } = report.words;
  const label = ({ from, to }: Bar) => (to === null ? `${from}+` : String(from));
  return (
    <>
      <div class="beside">
        <p>
          {t('words.intro', {
            uses: number(uses),
            different: number(different),
            eojeol: number(eojeol),
            perHundred: number(perHundred(uses, eojeol)),
          })}
        </p>
        <Figure
          view={view}
          name="density"
          title={t('words.plot')}
          columns={[t('words.axis'), t('words.pages')]}
          rows={density.map((bar) => ({ name: bar.to === null ? `${bar.from}+` : `${bar.from}–${bar.to}`, values: [number(bar.count)] }))}
        >
          <ColumnPlot {...{ bars: density, label, number, toMend: DENSE }} title={t('words.plot')} axis={t('words.axis')} />
        </Figure>
      </div>
      {best.length === 0 ? <p>{t('none')}</p> : <WordTable words={best} view={view} />}
    </>
  );
}

function WordTable({ words, view }: { words: readonly WordToExplain[]; view: ReportView }) {
  const { t, number } = view;
  const count = (name: string, value: (word: WordToExplain) => number) => ({
    name,
    isNumber: true,
    cell: (word: WordToExplain) => number(value(word)),
    sort: value,
  });
  return (
    <Table
      labelledBy={view.id('words')}
      rows={words}
      columns={[
        { name: t('words.word'), cell: ({ headword }) => <span lang="ko">{headword}</span>, sort: ({ headword }) => headword },
        { name: t('words.easy'), isWide: true, cell: ({ easy }) => <span lang="ko">{easy}</span> },
        {
          name: t('words.level'),
          cell: ({ level }) => <span class="whole">{t(level === 3 ? 'words.levels.3' : 'words.levels.2')}</span>,
          sort: ({ level }) => String(level),
        },
        count(t('words.uses'), (word) => word.count),
        count(t('words.pages'), ({ pages }) => pages),
        count(t('words.worth'), ({ worth }) => worth),
        {
          name: t('words.languages'),
          isNumber: true,
          cell: ({ languages }) => t('words.languageCount', { count: languages.length, total: FOREIGN_LANGUAGES.length }),
          sort: ({ languages }) => languages.length,
        },
        {
          name: t('words.example'),
          isForScreen: true,
          cell: ({ example }) => <Address address={example} />,
          sort: ({ example }) => example,
        },
      ]}
    />
  );
}
