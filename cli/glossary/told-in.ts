import { TOLD_IN, type ToldIn } from '../../glossary/problem.ts';
import { UsageError } from '../usage-error.ts';

/** The language of `--lang`. Throws a `UsageError` for one in which volunteers are not spoken to. */
export function toldIn(language: string): ToldIn {
  const found = TOLD_IN.find((each) => each === language);
  if (!found) throw new UsageError(`--lang takes ${TOLD_IN.join(' or ')}, not “${language}”.`);
  return found;
}
