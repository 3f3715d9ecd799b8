import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { StatusPage, type StatusPageProps } from './StatusPage.tsx';

const STYLE = new URL('status.css', import.meta.url);

/** The coverage of the glossary as one HTML document, with its style inside, no script and nothing to load. */
export function renderStatus(status: Omit<StatusPageProps, 'style'>): string {
  return `<!doctype html>\n${render(<StatusPage {...status} style={readFileSync(STYLE, 'utf8')} />)}\n`;
}
