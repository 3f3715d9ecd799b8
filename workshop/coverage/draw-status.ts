import { LANGUAGE_NAMES, LANGUAGES } from '../../core/languages.ts';
import { SERVICES } from '../../core/services.ts';
import type { WantedWord } from './find-wanted.ts';
import type { Coverage, GroupCoverage, Tally, TermState } from './measure-coverage.ts';
import { percent } from './percent.ts';
import { STATUS_STYLE } from './status-style.ts';

/** What the page shows; `wanted` is null where no pages were given. */
export interface StatusPage {
  coverage: Coverage;
  wanted: readonly WantedWord[] | null;
  /** The day it is drawn on, ISO. */
  today: string;
}

/** Terms named for review, and words named as wanted. */
const MAX_QUEUE = 100;
const MAX_WANTED = 100;

/** The glossary's coverage as one HTML document: tables whose cells have number and colour, no script, nothing loaded. */
export function drawStatus({ coverage, wanted, today }: StatusPage): string {
  const { all, laws, pages } = coverage;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Annae · glossary coverage</title>
<style>${STATUS_STYLE}</style>
</head>
<body>
<main>
<h1>Coverage of the glossary</h1>
<p>${all.terms} terms on <time datetime="${today}">${today}</time>. ${percent(all.sourced)} % of the terms name a source;
${all.sources.done} of ${all.sources.total} sources are verified: ${laws.done} of ${laws.total} articles of law,
${pages.done} of ${pages.total} pages.</p>
${heatMap(coverage)}
${queue(coverage.queue)}
${wanted === null ? '' : wantedWords(wanted)}
</main>
</body>
</html>
`;
}

function heatMap({ all, services }: Coverage): string {
  const rows = SERVICES.map((service) => row(service, services[service])).join('\n');
  return `<h2 id="map">Written and reviewed, by service and language</h2>
<div class="scroll" role="region" aria-labelledby="map" tabindex="0">
<table class="map" aria-labelledby="map">
<thead>
<tr><th scope="col" rowspan="2">Service</th><th scope="col" rowspan="2">Terms</th>
<th scope="colgroup" colspan="${LANGUAGES.length}">Written</th><th scope="colgroup" colspan="${LANGUAGES.length}">Reviewed</th>
<th scope="col" rowspan="2">Sources verified</th></tr>
<tr>${[...LANGUAGES, ...LANGUAGES].map((language) => `<th scope="col"><abbr title="${LANGUAGE_NAMES[language]}">${language}</abbr></th>`).join('')}</tr>
</thead>
<tbody>
${rows}
</tbody>
<tfoot>
${row('all', all)}
</tfoot>
</table>
</div>`;
}

function row(name: string, { terms, languages, reviewed, sources }: GroupCoverage): string {
  const cells = [...LANGUAGES.map((language) => languages[language]), ...LANGUAGES.map((language) => reviewed[language]), sources];
  return `<tr><th scope="row">${name}</th><td>${terms}</td>${cells.map(cell).join('')}</tr>`;
}

/** Five steps of colour; the number says it without. */
function cell(tally: Tally): string {
  const share = percent(tally);
  const step = share === 100 ? 4 : Math.floor(share / 25);
  return `<td class="s${step}">${share} %<small>${tally.done}/${tally.total}</small></td>`;
}

function queue(states: readonly TermState[]): string {
  const rows = states.slice(0, MAX_QUEUE).map(({ id, service, headword, reviewed, stale, oldestSource }) => {
    const left = LANGUAGES.filter((language) => !reviewed.includes(language));
    const named = left.map((language) => (stale.includes(language) ? `${language} (changed since)` : language)).join(', ');
    return `<tr><th scope="row">${escapeHtml(id)}</th><td lang="ko">${escapeHtml(headword)}</td><td>${escapeHtml(service)}</td><td>${named || 'none'}</td><td>${oldestSource ?? 'never'}</td></tr>`;
  });
  return `<h2 id="queue">To look at next: unreviewed first, oldest sources first (${rows.length} of ${states.length})</h2>
<div class="scroll" role="region" aria-labelledby="queue" tabindex="0">
<table aria-labelledby="queue">
<thead><tr><th scope="col">Term</th><th scope="col">Word</th><th scope="col">Service</th><th scope="col">To review</th><th scope="col">Oldest source verified</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`;
}

function wantedWords(wanted: readonly WantedWord[]): string {
  const rows = wanted
    .slice(0, MAX_WANTED)
    .map(({ word, pages, times }) => `<tr><th scope="row" lang="ko">${escapeHtml(word)}</th><td>${pages}</td><td>${times}</td></tr>`);
  return `<h2 id="wanted">Words that pages use and no term explains (${rows.length} of ${wanted.length})</h2>
<div class="scroll" role="region" aria-labelledby="wanted" tabindex="0">
<table aria-labelledby="wanted">
<thead><tr><th scope="col">Word</th><th scope="col">Pages</th><th scope="col">Times</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
