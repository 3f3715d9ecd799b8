import { expect, it } from 'vitest';
import { openCompiled } from '../../../glossary/compile/open-compiled.ts';
import { readUsableGlossary } from '../../../glossary/read/read-sound-glossary.ts';
import { UnsoundGlossary } from '../../../glossary/read/unsound-glossary.ts';

const usable = readUsableGlossary();
const file = 'glossary/terms/tax/half.yaml';
const unfinished = [{ file, severity: 'must' as const, field: 'vi.meaning', found: 'nothing yet', expected: 'a meaning' }];

/** What is kept of a glossary in which somebody is still writing a word. */
function keep<Made>(part: string, make: () => Made): Made {
  if (part === 'index') return { kept: 'from unfinished words' } as Made;
  return part === 'glossary' ? ({ ...usable, unfinished, leftOut: [file] } as Made) : make();
}

it('what ships is not made while a word is unfinished, not even of parts that are kept', () => {
  const strict = openCompiled({ keep });
  for (const make of [strict.index, strict.regions, strict.letterModel, strict.routes]) expect(make).toThrow(UnsoundGlossary);
});

it('commands work with the rest, and know what is left out', () => {
  const lenient = openCompiled({ keep, isStrict: false });
  expect(lenient.leftOut()).toEqual([file]);
  expect(lenient.index()).toEqual({ kept: 'from unfinished words' });
  expect(lenient.explanations('vi').terms.length).toBe(usable.glossary.terms.length);
});
