import { say } from '../../../glossary/problem.ts';
import { findExpiring } from '../../expiring/find-expiring.ts';
import { type Check, NO_CONTEXT } from '../check.ts';

/** From its last day on, readers are told whom to ask in the place of a number: somebody has to look at the source before. */
export const expiringFacts: Check = {
  name: 'expiring-facts',
  description: 'A fact that holds for less than thirty days has a successor: the same id, since the day after.',
  find(glossary, { today } = NO_CONTEXT) {
    if (today === null) return [];
    return findExpiring(glossary, today).map(({ file, field, id, until, daysLeft }) => ({
      file,
      severity: 'should',
      field,
      found:
        daysLeft < 0 ? say(`${id}, expired on ${until}`, `${id}, ${until}에 끝남`) : say(`${id}, until ${until}`, `${id}, ${until}까지`),
      expected: say(
        'a fact of the same id with `since` for the days after, or a later `until` if the source still says so',
        '그다음 날부터 유효한 같은 id의 fact(since), 또는 근거가 그대로라면 더 늦은 until',
      ),
    }));
  },
};
