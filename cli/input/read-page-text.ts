import { readDocument } from '../../sources/document/read-document.ts';
import type { CommandOptions } from '../options.ts';
import { readInput } from './read-input.ts';

/** A page or a text with its title; `--title` wins over the document's own. */
export interface PageText {
  title: string;
  text: string;
  /** True when each line is a block of its own, in which a term begins and ends. */
  blocks: boolean;
}

/** Reads a file or standard input as a page. */
export function readPageText(path: string, options: Pick<CommandOptions, 'html' | 'title'>): PageText {
  const { text, html } = readInput(path, options);
  const page = html ? readDocument(text) : { title: '', text };
  return { ...page, title: options.title || page.title, blocks: html };
}
