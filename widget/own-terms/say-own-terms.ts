import type { OwnProblem } from '../../core/own-terms/read-own-terms.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { authorLanguage, authorTexts } from '../options/say.ts';
import { OwnTermsError } from './load-own-terms.ts';

/** Why nothing of the terms can be used, as a part of a sentence. */
export function sayFault(fault: unknown, t: Translate): string {
  if (fault instanceof OwnTermsError) return t(`ownTerms.${fault.key}`, { value: fault.value });
  return t('ownTerms.unread', { value: fault instanceof Error ? fault.message : String(fault) });
}

/** What is wrong with a part of them. */
export function sayOwnProblem({ path, kind }: OwnProblem, t: Translate): string {
  return t('ownTerms.entry', { path: path.join('.') || '{}', wrong: t(`ownTerms.kinds.${kind}`) });
}

/** Says in one line of the console, to the page's author, what of `written` cannot be used: all of it, or some. */
export async function sayOwnTerms(written: string, wrong: { fault: unknown } | { problems: readonly OwnProblem[] }): Promise<void> {
  const t = await authorTexts(authorLanguage());
  console.warn('Annae:', `${written}: ${'fault' in wrong ? sayNone(wrong.fault, t) : saySome(wrong.problems, t)}.`);
}

function sayNone(fault: unknown, t: Translate): string {
  return `${sayFault(fault, t)}; ${t('instead.terms')}`;
}

/** The first, and how much more there is. */
function saySome(problems: readonly OwnProblem[], t: Translate): string {
  const first = problems.slice(0, 1).map((problem) => sayOwnProblem(problem, t));
  return [...first, ...(problems.length > 1 ? [t('ownTerms.more', { value: problems.length - 1 })] : []), t('ownTerms.check')].join('; ');
}
