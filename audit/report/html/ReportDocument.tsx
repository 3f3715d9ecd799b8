import type { SiteReport } from '../site-report.ts';
import { REPORT_LANGUAGES } from '../texts.ts';
import { ReportBody } from './ReportBody.tsx';
import { createView } from './view.ts';

/** The whole document. The first language is shown; a link to the other one shows that instead, by style alone. */
export function ReportDocument({ report, policy }: { report: SiteReport; policy: string }) {
  const views = REPORT_LANGUAGES.map((language) => createView(report, language));
  const [first] = views;
  return (
    <html lang={first!.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{first!.t('title', { site: report.site })}</title>
        <style />
      </head>
      <body>
        {views.map((view) => (
          <ReportBody key={view.language} view={view} others={views.filter((other) => other !== view)} />
        ))}
        <script />
      </body>
    </html>
  );
}
