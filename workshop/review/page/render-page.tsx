import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import type { ReviewView } from '../review-view.ts';
import { bundleApp } from './bundle-app.ts';
import { ReviewDocument } from './ReviewDocument.tsx';

const STYLE = new URL('page.css', import.meta.url);

/** The page to click through, as one HTML file that needs nothing else; `mail` is the address for results, or null. */
export async function renderPage(view: ReviewView, mail: string | null): Promise<string> {
  const css = readFileSync(STYLE, 'utf8');
  return `<!doctype html>\n${render(<ReviewDocument view={view} mail={mail} css={css} script={await bundleApp()} />)}\n`;
}
