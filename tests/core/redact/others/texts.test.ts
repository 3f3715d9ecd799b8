import { describe, expect, it } from 'vitest';
import { evaluateRedaction, REDACTION_SETS, readMarkedTexts } from '../../../../bench/eval/evaluate-redaction.ts';
import { redact } from '../redact.ts';

describe.each(REDACTION_SETS)('texts of set %s, by other hands, in 13 languages', (set) => {
  it.each([false, true])('get few details through and lose little else (on one line: %s)', (oneLine) => {
    const reach = evaluateRedaction(readMarkedTexts(set, { oneLine }), redact);
    const said = reach.failures.join('\n');
    expect(reach.numbersThrough, said).toBeLessThanOrEqual(0.09);
    expect(reach.namesThrough, said).toBeLessThanOrEqual(0.25);
    expect(reach.harmlessStruck, said).toBeLessThanOrEqual(0.02);
  });
});
