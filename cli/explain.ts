import type { Language } from '../core/languages.ts';
import type { CommandOptions } from './options.ts';
import { readDocument } from './read-document.ts';
import { readInput } from './read-input.ts';
import { openTools, type Tools } from './tools.ts';

/** A term found in a text; offsets are UTF-16 code units of `text`. */
export interface ExplainedMatch {
  id: string;
  headword: string;
  surface: string;
  start: number;
  end: number;
  name: string;
}

export interface ExplainedText {
  lang: Language;
  url: string | null;
  text: string;
  matches: ExplainedMatch[];
}

/** `annae explain`: the terms of a page or a text, with their names in a language. */
export function explain(path: string, options: CommandOptions): string {
  const tools = openTools();
  const { text, html } = readInput(path, options);
  if (options.lines) {
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
    return lines.map((line) => print(explainText(line, tools, options), options)).join('\n');
  }
  return print(explainText(html ? readDocument(text).text : text, tools, options), options);
}

/** The matches of one text. */
export function explainText(
  text: string,
  { matcher, explanations }: Tools,
  { lang, url }: Pick<CommandOptions, 'lang' | 'url'>,
): ExplainedText {
  const { terms } = explanations(lang);
  const matches: ExplainedMatch[] = [];
  matcher(text, (start, end, term) => {
    const { id, headword, name } = terms[term]!;
    matches.push({ id, headword, surface: text.slice(start, end), start, end, name });
  });
  return { lang, url, text, matches };
}

function print(explained: ExplainedText, { json }: CommandOptions): string {
  if (json) return JSON.stringify(explained);
  const names = new Map(explained.matches.map(({ headword, name }) => [headword, name]));
  return [...names].map(([headword, name]) => `${headword}\t${name}`).join('\n');
}
