import type { EmergencyExample } from '../../../core/route/emergency/compile/emergency-sources.ts';
import { foldQuestion } from '../../../core/route/language/fold-question.ts';
import { type Problem, type Said, say, show } from '../../../glossary/problem.ts';
import type { Glossary } from '../../../glossary/read/read-glossary.ts';
import type { Check } from '../check.ts';

/** Two examples that contradict each other teach the classifier nothing. */
export const agreeingExamples: Check = {
  name: 'agreeing-examples',
  description: 'No two examples of emergencies have the same words, and no emergency is an ordinary question of a service.',
  find({ emergencies, examples }) {
    const first = new Map<string, EmergencyExample>();
    const ordinary = ordinaryWords(examples);
    return emergencies.examples.flatMap((example) => {
      const key = `${example.language} ${wordsOf(example.text)}`;
      const other = first.get(key);
      if (!other) first.set(key, example);
      if (other)
        return [
          problem(
            example,
            other.label === example.label
              ? say('each text once', '글마다 한 번씩만')
              : say(`one label for it; it is “${other.label}” elsewhere`, `표시 하나로. 다른 곳에서는 “${other.label}”`),
          ),
        ];
      const isOrdinary = example.label === 'yes' && ordinary.has(key);
      return isOrdinary
        ? [
            problem(
              example,
              say(
                'no emergency: it is an example of a service in glossary/examples/',
                '긴급이 아닌 것. glossary/examples/에 서비스의 보기로 있음',
              ),
            ),
          ]
        : [];
    });
  },
};

function ordinaryWords(examples: Glossary['examples']): Set<string> {
  const all = Object.entries(examples).flatMap(([language, own]) => own.map((example) => ({ language, ...example })));
  return new Set(all.filter(({ service }) => service !== 'safety').map(({ language, text }) => `${language} ${wordsOf(text)}`));
}

/** The words of a text in any order, without signs. */
function wordsOf(text: string): string {
  const words = foldQuestion(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words].sort().join(' ');
}

function problem({ language, text }: EmergencyExample, expected: Said): Problem {
  return { file: `glossary/emergencies/${language}.tsv`, severity: 'must', field: null, found: show(text), expected };
}
