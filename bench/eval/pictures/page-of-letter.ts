import { layOutText } from '../../../core/digest/layout/lay-out-text.ts';

/** A letter as a browser prints it, and how wide its page is in CSS pixels: a sheet of A4, or a telephone. */
export interface LetterPage {
  html: string;
  width: number;
  isMessage: boolean;
}

const PAPER = 794;
const TELEPHONE = 390;
const SHORT = 420;
/** How wide a column of a plain text is, in its font's size. */
const COLUMN = 0.52;

/** Makes a page of a letter's source. A plain text gets a plain lay-out; a short one is a message on a telephone. */
export function pageOfLetter(file: string, source: string, fontCss: string): LetterPage {
  if (file.endsWith('.html')) return { html: withStyle(source, paperStyle(fontCss)), width: PAPER, isMessage: false };
  const isMessage = source.length < SHORT || /\[(?:Web|국제|국외)발신\]/.test(source);
  const body = isMessage ? `<div class="bubble">${escapeHtml(source.trim())}</div>` : linesOf(source);
  const style = isMessage ? messageStyle(fontCss) : paperStyle(fontCss);
  return { html: withStyle(`<body>${body}</body>`, style), width: isMessage ? TELEPHONE : PAPER, isMessage };
}

/** The lines of a plain text, with each cell where its column is. */
function linesOf(source: string): string {
  const { text, rows } = layOutText(source.replace(/\s+$/, ''));
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const row = rows.find(({ cells }) => cells[0]!.start >= start && cells[0]!.start < start + line.length + 1);
    const cells = row?.cells ?? [];
    const isRule = cells.length === 0 && line.trim() !== '';
    const written = cells.map(({ start: from, end, column }) => {
      const place = `left:${(column * COLUMN).toFixed(2)}em`;
      return `<span style="${place}">${escapeHtml(text.slice(from, end))}</span>`;
    });
    const isLong = cells.length === 1 && line.length > 60;
    lines.push(isRule ? '<hr>' : isLong ? `<p>${escapeHtml(line.trim())}</p>` : `<div class="line">${written.join('')}</div>`);
    start += line.length + 1;
  }
  return lines.join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function withStyle(html: string, style: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${html.replace(/<!doctype[^>]*>/i, '')}`;
}

function paperStyle(fontCss: string): string {
  return `${fontCss}
    * { font-family: 'Nanum Gothic' !important }
    html { background: white; font-size: 14px; line-height: 1.6 }
    body { margin: 56px 60px !important; max-width: none !important }
    .line { position: relative; height: 1.6em }
    .line span { position: absolute; white-space: pre }
    p { margin: 0 }
    table { border-collapse: collapse }
    hr { border: 0; border-top: 1px solid #333; margin: 0.8em 0 }`;
}

function messageStyle(fontCss: string): string {
  return `${fontCss}
    * { font-family: 'Nanum Gothic' !important }
    html { background: #f2f2f6; font-size: 16px; line-height: 1.4 }
    body { margin: 24px 16px !important }
    .bubble { background: white; border-radius: 16px; padding: 12px 14px; white-space: pre-wrap; overflow-wrap: anywhere }`;
}
