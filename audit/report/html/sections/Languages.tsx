import type { LanguageReport, VersionProblem } from '../../site-report.ts';
import { Address, PageLink } from '../PageLink.tsx';
import { Figure } from '../plots/Figure.tsx';
import { RowPlot } from '../plots/RowPlot.tsx';
import { Table } from '../Table.tsx';
import type { ReportView } from '../view.ts';

/** In which languages the site speaks, and whether it says the same there. */
export function Languages({ view }: { view: ReportView }) {
  const { report, t, number, percent, languageName } = view;
  const { korean } = report.pages;
  const shown = report.languages.filter(({ versions, explained }) => versions > 0 || explained !== null);
  const share = ({ versions }: LanguageReport) => percent(versions, korean);
  return (
    <>
      <div class="beside">
        <p>{t('languages.intro', { contacts: number(report.contacts.pages), korean: number(korean) })}</p>
        <Figure
          view={view}
          name="languages"
          title={t('languages.plot')}
          columns={[t('languages.language'), t('languages.versions'), t('share')]}
          rows={shown.map((each) => ({ name: languageName(each.language), values: [number(each.versions), share(each)] }))}
        >
          <RowPlot
            title={t('languages.plot')}
            rows={shown.map((each) => ({ name: languageName(each.language), value: each.versions, text: share(each) }))}
            most={korean}
          />
        </Figure>
      </div>
      <LanguageTable view={view} />
      <Problems problems={report.versions} view={view} />
    </>
  );
}

function LanguageTable({ view }: { view: ReportView }) {
  const { report, t, number, percent, languageName } = view;
  const count = (name: string, value: (each: LanguageReport) => number) => ({
    name,
    isNumber: true,
    cell: (each: LanguageReport) => number(value(each)),
    sort: value,
  });
  return (
    <Table
      labelledBy={view.id('languages')}
      rows={report.languages}
      columns={[
        { name: t('languages.language'), cell: ({ language }) => languageName(language), sort: ({ language }) => languageName(language) },
        count(t('languages.versions'), ({ versions }) => versions),
        count(t('languages.leadsAway'), ({ leadsAway }) => leadsAway),
        count(t('languages.pages'), ({ pages }) => pages),
        count(t('languages.compared'), ({ compared }) => compared),
        count(t('languages.same'), ({ same }) => same),
        count(t('languages.contacts'), ({ contacts }) => contacts),
        {
          name: t('languages.explained'),
          isNumber: true,
          cell: ({ explained }) => (explained === null ? '–' : percent(explained, report.words.uses)),
          sort: ({ explained }) => explained ?? -1,
        },
      ]}
    />
  );
}

function Problems({ problems, view }: { problems: readonly VersionProblem[]; view: ReportView }) {
  const { t, number, languageName } = view;
  const id = view.id('problems');
  return (
    <>
      <h3 id={id}>{t('languages.problems')}</h3>
      {problems.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <p class="note">{t('languages.problemsIntro')}</p>
          <Table
            labelledBy={id}
            rows={problems}
            columns={[
              { name: t('page'), cell: (problem) => <PageLink page={problem} />, sort: ({ title }) => title },
              {
                name: t('languages.language'),
                cell: ({ inLanguage }) => languageName(inLanguage),
                sort: ({ inLanguage }) => languageName(inLanguage),
              },
              {
                name: t('languages.problem'),
                isWide: true,
                cell: ({ faults }) => faults.map((fault) => t(`languages.faults.${fault}`)).join(', '),
              },
              {
                name: t('languages.length'),
                isNumber: true,
                cell: ({ length }) => (length === null ? '–' : t('percent', { value: number(length) })),
                sort: ({ length }) => length ?? -1,
              },
              { name: t('languages.version'), cell: ({ version }) => <Address address={version} /> },
            ]}
          />
        </>
      )}
    </>
  );
}
