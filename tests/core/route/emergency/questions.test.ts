import { describe, expect, it } from 'vitest';
import { EMERGENCY_SETS, evaluateEmergencies, readEmergencyQuestions } from '../../../../bench/eval/evaluate-emergencies.ts';
import { readRouting } from '../../../../bench/eval/evaluate-routing.ts';
import { readQuestion } from '../../../../core/route/language/read-question.ts';

const { scripts, languages } = readRouting();

describe.each(EMERGENCY_SETS)('questions of set %s, by other hands, in 17 languages', (set) => {
  const reach = evaluateEmergencies(readEmergencyQuestions(set), (text) => readQuestion(text, scripts, languages).alarm);
  const said = reach.failures.join('\n');

  it('97 of 100 emergencies are seen, 94 where they are told sideways, and 80 for sure', () => {
    expect(reach.found, said).toBeGreaterThanOrEqual(set === 'd' ? 0.94 : 0.97);
    expect(reach.sure, said).toBeGreaterThanOrEqual(0.8);
  });

  it('nine of ten sure alarms are right', () => expect(reach.right, said).toBeGreaterThanOrEqual(0.9));

  it('a third of what only looks like one is doubted at most, of ordinary questions one in fifty', () => {
    expect(reach.lookalikesDoubted, said).toBeLessThanOrEqual(1 / 3);
    expect(reach.ordinaryDoubted, said).toBeLessThanOrEqual(0.02);
  });
});
