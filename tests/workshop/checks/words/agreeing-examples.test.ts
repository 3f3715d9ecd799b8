import { describe, expect, it } from 'vitest';
import type { EmergencyExample } from '../../../../core/route/emergency/compile/emergency-sources.ts';
import { agreeingExamples } from '../../../../workshop/checks/words/agreeing-examples.ts';
import { glossaryOf, told } from '../../../glossary/sample-term.ts';
import { inEveryLanguage } from '../../../locales/in-every-language.ts';

const BLOW: EmergencyExample = { language: 'en', label: 'yes', topic: 'violence', text: 'My husband hit me' };
const find = (examples: EmergencyExample[], ordinary: string[] = []) =>
  told(
    agreeingExamples.find(
      glossaryOf([], {
        emergencies: { examples, lexicons: [] },
        examples: { ...inEveryLanguage([]), en: ordinary.map((text) => ({ service: 'family', text })) },
      }),
    ),
  );

describe('examples of emergencies', () => {
  it('agree if their words differ', () =>
    expect(find([BLOW, { ...BLOW, label: 'no', topic: 'past', text: 'He hit me in 2019' }])).toEqual([]));

  it('are reported if another one labels the same words otherwise', () => {
    expect(find([BLOW, { ...BLOW, label: 'no', topic: 'past', text: 'my husband, hit me!' }])).toMatchObject([
      { file: 'glossary/emergencies/en.tsv', severity: 'must', expected: 'one label for it; it is “yes” elsewhere' },
    ]);
  });

  it('are reported if they are there twice', () => expect(find([BLOW, BLOW])).toMatchObject([{ expected: 'each text once' }]));

  it('are reported if the examples of a service have them as an ordinary question', () => {
    expect(find([BLOW], ['My husband hit me'])).toMatchObject([{ expected: expect.stringContaining('glossary/examples/') }]);
  });
});
