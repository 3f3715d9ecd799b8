import { createRandom } from '../page/generate.ts';
import { MENU, ROWS, SENTENCES, SUBJECTS } from './sentences.ts';

/** A page of the generated site. */
export interface SitePage {
  /** Below the site's root, without a slash in front. */
  path: string;
  html: string;
}

/** A script that its pages with a form load: what checks them, among what does other things. */
export const SITE_SCRIPT = {
  path: 'js/apply.js',
  code: `${'function open_(id) { document.getElementById(id).hidden = false; }\n'.repeat(1_000)}if (!/^[가-힣]+$/.test(f.userNm.value)) alert('성명');\n`,
};
const LOADED = `<script src="/${SITE_SCRIPT.path}"></script>`;

/** Each page leads to so many below it: 10,000 pages lie at most five links away from the home page. */
const CHILDREN = 8;
/** In code units of text: what pages of city halls have. */
const SHORTEST = 3_000;
const LONGEST = 10_000;

type Random = (below: number) => number;

/**
 * Page `number` of a site with `count` pages, from 0, the home page. The same numbers make the same page. Of ten pages about one each
 * has no language, a picture without `alt`, a form without labels, a form that wants a resident number, an identity check, attachments
 * alone, an English version.
 */
export function pageOfSite(number: number, count: number): SitePage {
  const random = createRandom(number + 1);
  for (let warm = 0; warm < 4; warm++) random(2);
  const subject = SUBJECTS[random(SUBJECTS.length)]!;
  const lang = number % 10 === 3 ? '' : ' lang="ko"';
  const head = `<meta charset="utf-8"><title>${subject} ${number} | 가온시청</title><link rel="stylesheet" href="/site.css">${alternate(number)}`;
  const body = [
    header(count),
    `<div id="content"><h1>${subject}</h1>${content(number, subject, random)}${below(number, count)}</div>`,
    footer(random),
  ];
  return {
    path: pathOf(number),
    html: `<!doctype html>\n<html${lang}>\n<head>${head}</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`,
  };
}

/** Where a page of the site lies. */
export function pathOf(number: number): string {
  return number === 0 ? 'index.html' : `p${Math.floor(number / 1000)}/${number}.html`;
}

function alternate(number: number): string {
  return number % 10 === 4 ? `<link rel="alternate" hreflang="en" href="/en/${number}.html">` : '';
}

function header(count: number): string {
  const menu = MENU.slice(0, Math.max(0, count - 1))
    .map((name, at) => `<li><a href="/${pathOf(at + 1)}">${name}</a>${submenu(at, count)}</li>`)
    .join('\n');
  return `<div id="header"><a href="/"><img src="/logo.png" alt="가온시청"></a>\n<ul id="gnb">\n${menu}\n</ul></div>`;
}

/** Menus of city halls hold all pages of the first two levels, on every page. */
function submenu(at: number, count: number): string {
  const first = (at + 1) * CHILDREN + 1;
  const entries = SUBJECTS.slice(0, Math.max(0, Math.min(CHILDREN, count - first))).map(
    (name, child) => `<li><a href="/${pathOf(first + child)}">${name}</a></li>`,
  );
  return `\n<ul class="depth2">\n${entries.join('\n')}\n</ul>`;
}

function content(number: number, subject: string, random: Random): string {
  if (number % 10 === 9) return `<ul class="files"><li><a href="/files/${number}.hwp">${subject} 신청서.hwp</a></li></ul>`;
  const wanted = SHORTEST + random(LONGEST - SHORTEST);
  const parts: string[] = [...faults(number)];
  for (let size = 0; size < wanted; ) {
    const paragraph = Array.from({ length: 2 + random(4) }, () => sentence(subject, random)).join(' ');
    parts.push(random(5) === 0 ? table(random) : `<h2>${SUBJECTS[random(SUBJECTS.length)]} 안내</h2>\n<p>${paragraph}</p>`);
    size += paragraph.length;
  }
  return parts.join('\n');
}

function sentence(subject: string, random: Random): string {
  return SENTENCES[random(SENTENCES.length)]!.replaceAll(
    '…',
    random(2) ? subject : `<strong>${SUBJECTS[random(SUBJECTS.length)]}</strong>`,
  );
}

function table(random: Random): string {
  const rows = ROWS.slice(random(3)).map(([head, cell]) => `<tr><th scope="row">${head}</th><td>${cell}</td></tr>`);
  return `<table><caption>민원 정보</caption><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function faults(number: number): string[] {
  if (number % 10 === 5) return ['<p><img src="/images/notice.jpg" width="700" height="900"></p>'];
  if (number % 10 === 6)
    return [`<form action="/apply"><p>성명 <input type="text" name="userNm" maxlength="10"></p><button>신청</button></form>${LOADED}`];
  if (number % 10 === 7)
    return [
      `<form><label for="a">성명</label><input id="a" name="nm"><label for="b">주민등록번호</label><input id="b" name="jumin2" pattern="[1-4][0-9]{6}"></form>${LOADED}`,
    ];
  return number % 10 === 8 ? ['<p><a href="#none" class="button">휴대폰 본인인증</a></p>'] : [];
}

function below(number: number, count: number): string {
  const first = number * CHILDREN + 1;
  const links = Array.from({ length: CHILDREN }, (_, at) => first + at).filter((child) => child < count);
  return `<ul>${links.map((child) => `<li><a href="/${pathOf(child)}">관련 안내 ${child}</a></li>`).join('')}</ul>`;
}

function footer(random: Random): string {
  const date = `2026-${String(1 + random(11)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
  return `<div id="footer"><p>최종수정일 ${date}</p><address>가온시 시청로 1 대표전화 120</address></div>`;
}
