import { type Bilingual, say } from '../../glossary/problem.ts';

/** What is expected where one of several values has to stand. */
export function oneOf(values: readonly string[]): Bilingual {
  const list = values.join(', ');
  return say(`one of ${list}`, `${list} 가운데 하나`);
}
