import type { SiteReport } from '../../audit/report/site-report.ts';
import type { Translate } from '../../locales/create-translator.ts';

/** The outcome of an audit in a few lines. */
export function describeReport({ site, score, pages, mend }: SiteReport, say: Translate): string {
  const points = score.total === null ? say('noScore', { site }) : say('score', { site, score: score.total });
  const first = mend.map(({ address, title }) => `  ${address}  ${title}`);
  return [points, say('pages', { ...pages }), ...(first.length ? ['', say('mendFirst'), ...first] : [])].join('\n');
}
