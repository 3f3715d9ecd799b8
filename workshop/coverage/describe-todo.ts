import type { ForeignLanguage } from '../../core/languages.ts';
import type { LanguageTodo, WaitingTerm } from './list-todo.ts';

/** The most that a terminal lists of each kind. */
const MAX_LISTED = 30;

/** What there is to do for a language, in words, the most used words first. */
export function describeTodo(language: ForeignLanguage, { write, review }: LanguageTodo): string {
  return [
    ...describeList(`To write in ${language}`, write),
    ...describeList(`To review in ${language}`, review),
    `\`annae glossary export --format csv --language ${language} --unreviewed --out FILE\` writes them all into a table to work in.`,
  ].join('\n');
}

function describeList(title: string, terms: readonly WaitingTerm[]): string[] {
  if (terms.length === 0) return [`${title}: nothing.`, ''];
  const shown = terms.slice(0, MAX_LISTED);
  return [
    `${title}, the most used first (${shown.length} of ${terms.length}):`,
    ...shown.map(({ service, id, headword, times }) => `  ${service}/${id} ${headword}: ${times} times`),
    '',
  ];
}
