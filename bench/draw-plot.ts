import type { BenchResults, Cell } from './results.ts';

const WIDTH = 760;
const ROW = 26;
const LEFT = 250;
const RIGHT = 90;
const TOP = 64;
const COLOURS: Record<string, string> = {
  floor: '#8a94a3',
  values: '#5b7fa6',
  annae: '#1257b8',
  regexp: '#b07a1c',
  'modern-ahocorasick': '#2f7d52',
  'mark.js': '#b3171d',
};

/** Draws the warm times on the page of 775,000 characters with 1,000 terms, on a logarithmic scale, as an SVG for the README. */
export function drawPlot({ cells, date, machine }: BenchResults): string {
  const shown = cells.filter(
    ({ text, terms, contestant }) => text.startsWith('775,000') && (terms === 1000 || contestant === 'floor' || contestant === 'values'),
  );
  const height = TOP + shown.length * ROW + 40;
  const bars = shown.map((cell, row) => bar(cell, TOP + row * ROW)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="Time to find 1,000 terms in 775,000 characters">
<style>text{fill:#1b2028}.muted{fill:#545d6b}@media(prefers-color-scheme:dark){text{fill:#eceff4}.muted{fill:#aab4c2}}</style>
<text x="16" y="26" font-size="16" font-weight="600">1,000 terms in a page of 775,000 characters</text>
<text x="16" y="46" class="muted">warm median, milliseconds, logarithmic; ${asXml(machine)}, ${date}</text>
${bars}</svg>
`;
}

function bar({ browser, contestant, timing }: Cell, y: number): string {
  const milliseconds = timing?.warm ?? 60_000;
  const length = (Math.log10(Math.max(milliseconds, 1)) / 5) * (WIDTH - LEFT - RIGHT);
  const label = timing ? `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms` : 'gave up';
  return `<text x="16" y="${y + 17}">${browser} · ${contestant}</text><rect x="${LEFT}" y="${y + 4}" width="${length.toFixed(1)}" height="18" rx="3" fill="${COLOURS[contestant]}"/><text x="${LEFT + length + 8}" y="${y + 17}">${label}</text>
`;
}

function asXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
