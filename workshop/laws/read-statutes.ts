import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { titleKey } from './title-key.ts';

/** A statute in force: its title and its articles by their label (`제31조`, `제4조의2`). */
export interface Statute {
  title: string;
  articles: ReadonlyMap<string, Article>;
  /** The articles of its supplements, by the number of the statute that each came with: `부칙 제20903호 제4조`. */
  supplements: ReadonlyMap<string, string>;
}

export interface Article {
  /** The headings above it: the statute's title, chapter, section. */
  above: string;
  /** Its own heading and text. */
  text: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const HEADING = /^(#{1,6}) (.*)$/;
const ARTICLE = /^(제\d+조(?:의\d+)?)(?=\s|\(|$)/;
/** Supplementary provisions number their articles again from 1. */
const SUPPLEMENT = /^부칙/;

/**
 * The statutes in a folder of Markdown files, by title without spaces. Skips a file without a title (`제목:`). Of two with one title, the one
 * with more articles counts: the other is an ordinance of the military government (1945–1948), which is in force under the same name.
 */
export function readStatutes(folder: string): Map<string, Statute> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const statutes = files.map((name) => readStatute(readFileSync(join(folder, name), 'utf8'))).filter((statute) => statute !== null);
  const fewestFirst = statutes.toSorted((a, b) => a.articles.size - b.articles.size);
  return new Map(fewestFirst.map((statute) => [titleKey(statute.title), statute]));
}

/** Reads one statute: front matter with its title, headings, and an article under each heading that begins with 제…조. */
export function readStatute(markdown: string): Statute | null {
  const [matter = '', yaml = ''] = FRONT_MATTER.exec(markdown) ?? [];
  const title = (parse(yaml) as { 제목?: unknown } | null)?.제목;
  if (typeof title !== 'string') return null;
  const articles = new Map<string, Article>();
  const headings: string[] = [];
  for (const section of markdown.slice(matter.length).split(/^(?=#{1,6} )/m)) {
    const [, marks = '', heading = ''] = HEADING.exec(section.split(/\r?\n/, 1)[0]!) ?? [];
    if (SUPPLEMENT.test(heading)) break;
    const label = ARTICLE.exec(heading)?.[1];
    if (label) articles.set(label, { above: [title, ...headings].join(' '), text: section });
    else if (marks) headings.splice(marks.length - 1, headings.length, heading);
  }
  return { title, articles, supplements: readSupplements(markdown) };
}

function readSupplements(markdown: string): Map<string, string> {
  const supplements = markdown.split(/^(?=부칙.*<제\d+호)/m).slice(1);
  return new Map(
    supplements.flatMap((supplement) => {
      const [, number] = /<(제\d+호)/.exec(supplement)!;
      return supplement
        .split(/^(?=제\d+조)/m)
        .slice(1)
        .map((text): [string, string] => [`부칙 ${number} ${/^제\d+조(?:의\d+)?/.exec(text)![0]}`, text]);
    }),
  );
}
