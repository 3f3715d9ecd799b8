import type { Language } from '../core/languages.ts';
import { hostOf } from './input/host-of.ts';
import { readInput } from './input/read-input.ts';
import { type PageText, readPageText } from './input/read-page-text.ts';
import { splitLines } from './input/split-lines.ts';
import type { CommandOptions } from './options.ts';
import { describeRoutes, type RoutedService, routePage } from './route.ts';
import { openTools, type Tools } from './tools.ts';

/** A term found in a text; offsets are UTF-16 code units of `text`. */
export interface ExplainedMatch {
  id: string;
  headword: string;
  surface: string;
  start: number;
  end: number;
  /** Null in Korean, in which the headword is the name. */
  name: string | null;
  /** The language of the name where the asked one has none yet; missing where it has. */
  nameLanguage?: Language;
}

export interface ExplainedText {
  lang: Language;
  url: string | null;
  text: string;
  matches: ExplainedMatch[];
  services: RoutedService[];
}

/** `annae explain`: the terms of a page or a text, with their names in a language, and the services that help. */
export function explain(path: string, options: CommandOptions): string {
  const tools = openTools();
  if (options.lines) {
    const lines = splitLines(readInput(path).text);
    return lines.map((text) => print(explainText({ title: options.title, text, blocks: false }, tools, options), options)).join('\n');
  }
  return print(explainText(readPageText(path, options), tools, options), options);
}

/** The matches and services of one text. */
export function explainText(page: PageText, tools: Tools, { lang, url }: Pick<CommandOptions, 'lang' | 'url'>): ExplainedText {
  const { terms } = tools.explanations(lang);
  const { text, title, blocks } = page;
  const match = tools.matcherOn({ host: hostOf(url), title });
  const matches: ExplainedMatch[] = [];
  let begin = 0;
  for (const part of blocks ? text.split('\n') : [text]) {
    match(part, (from, to, term) => {
      const { id, headword, name, textLanguage } = terms[term]!;
      const surface = part.slice(from, to);
      matches.push({
        id,
        headword,
        surface,
        start: begin + from,
        end: begin + to,
        name,
        ...(textLanguage && { nameLanguage: textLanguage }),
      });
    });
    begin += part.length + 1;
  }
  return { lang, url, text, matches, services: describeRoutes(routePage(page, tools, { url, lang }).routes) };
}

function print(explained: ExplainedText, { json }: CommandOptions): string {
  if (json) return JSON.stringify(explained);
  const named = new Map(explained.matches.map((match) => [match.headword, match]));
  return [...named.values()].map(nameLine).join('\n');
}

function nameLine({ headword, name, nameLanguage }: ExplainedMatch): string {
  if (name === null) return headword;
  return `${headword}\t${name}${nameLanguage ? ` (${nameLanguage})` : ''}`;
}
