import { Attachments } from './sections/Attachments.tsx';
import { Faults } from './sections/Faults.tsx';
import { Findings } from './sections/Findings.tsx';
import { Languages } from './sections/Languages.tsx';
import { Mend } from './sections/Mend.tsx';
import { Method } from './sections/Method.tsx';
import { Parts } from './sections/Parts.tsx';
import { Sentences } from './sections/Sentences.tsx';
import { Spread } from './sections/Spread.tsx';
import { Summary } from './sections/Summary.tsx';
import { Trend } from './sections/Trend.tsx';
import { Words } from './sections/Words.tsx';
import type { ReportView } from './view.ts';

/** With the text by which the table of contents names each. */
const SECTIONS = [
  { id: 'parts', text: 'score.parts', Section: Parts },
  { id: 'trend', text: 'trend.title', Section: Trend },
  { id: 'mend', text: 'mend.title', Section: Mend },
  { id: 'words', text: 'words.title', Section: Words },
  { id: 'sentences', text: 'sentences.title', Section: Sentences },
  { id: 'languages', text: 'languages.title', Section: Languages },
  { id: 'findings', text: 'findings.title', Section: Findings },
  { id: 'attachments', text: 'attachments.title', Section: Attachments },
  { id: 'spread', text: 'spread.title', Section: Spread },
  { id: 'faults', text: 'faults.title', Section: Faults },
  { id: 'method', text: 'method.title', Section: Method },
] as const;

/** The report in one language; `others` are the same in the other languages of the file. */
export function ReportBody({ view, others }: { view: ReportView; others: readonly ReportView[] }) {
  const { report, language, t } = view;
  const shown = SECTIONS.filter(({ id }) => id !== 'trend' || report.trend.length > 1);
  return (
    <div class="report" id={language} lang={language}>
      <header>
        <a class="skip" href={`#${view.id('report')}`}>
          {t('skip')}
        </a>
        <p class="brand">Annae</p>
        <nav class="switch" aria-label={t('switch')}>
          {others.map((other) => (
            <a key={other.language} href={`#${other.language}`} lang={other.language} hreflang={other.language}>
              {other.t('name')}
            </a>
          ))}
        </nav>
      </header>
      <main id={view.id('report')} tabIndex={-1}>
        <Summary view={view} />
        <nav class="contents" aria-labelledby={view.id('contents')}>
          <h2 id={view.id('contents')}>{t('contents')}</h2>
          <ol>
            {shown.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${view.id(id)}`}>{t(text)}</a>
              </li>
            ))}
          </ol>
        </nav>
        {shown.map(({ id, text, Section }) => (
          <section key={id} class="part" aria-labelledby={view.id(id)}>
            <h2 id={view.id(id)}>{t(text)}</h2>
            <Section view={view} />
          </section>
        ))}
      </main>
      <footer>
        <p>{t('footer')}</p>
      </footer>
    </div>
  );
}
