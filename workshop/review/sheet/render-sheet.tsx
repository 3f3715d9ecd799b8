import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import type { ReviewView } from '../review-view.ts';
import { ReviewSheet } from './ReviewSheet.tsx';

const STYLE = new URL('sheet.css', import.meta.url);

/** The sheet to print, as one HTML document with its style inside, no script and nothing to load. */
export function renderSheet(view: ReviewView): string {
  return `<!doctype html>\n${render(<ReviewSheet view={view} css={readFileSync(STYLE, 'utf8')} />)}\n`;
}
