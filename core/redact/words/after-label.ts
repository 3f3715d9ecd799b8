import type { Words } from './words.ts';

/** Signs between a label and its value, and a short remark in brackets. */
const SIGNS = '[\\s:=#>|"\'“”‘’「」『』\\[\\]*·,.()/-]|\\([^()\\n]{1,24}\\)';

/**
 * What may stand between a label and its value: a bracket, a colon, a particle, “is”, a line break; a source for an
 * `iu` expression, at most ten such pieces.
 */
export function connector(words: Words): string {
  return `(?:${SIGNS}|${words.exact('particle', 'number-sign-between')}|${words.source('link')}){0,10}`;
}

/** A sticky expression for a value, a source for `iu`, that directly follows its label. */
export function afterLabel(words: Words, value: string): RegExp {
  return new RegExp(`${connector(words)}(?<value>${value})`, 'diuy');
}
