import type { QuestionLanguage } from '../../core/languages.ts';
import { compileEmergencies } from '../../core/route/emergency/compile/compile-emergencies.ts';
import type { EmergencyModel } from '../../core/route/emergency/emergency-model.ts';
import { type Script, scriptsOf } from '../../core/route/emergency/script.ts';
import { hashFeature } from '../../core/route/linear/hash-feature.ts';
import { keepBySources } from '../cache/keep-by-sources.ts';
import type { Glossary } from '../read/read-glossary.ts';

/** Ordinary questions a language. With many more than there are emergencies, every emergency would look unlikely. */
const ORDINARY = 1_000;

/** Compiles what recognises emergencies from the glossary's files. Takes ten seconds the first time, and then reads the kept result. */
export function compileEmergencyModels({
  emergencies,
  examples,
  routingWords,
}: Pick<Glossary, 'emergencies' | 'examples' | 'routingWords'>): Record<Script, EmergencyModel> {
  const ordinary = Object.entries(examples).flatMap(([language, questions]) =>
    chooseOrdinary(questions).map(({ text }) => ({ language, text })),
  );
  const sources = { ...emergencies, ordinary, markedLetters: markedLetters(routingWords) };
  return keepBySources('emergencies', { sources, codeFolder: 'core/route' }, () => compileEmergencies(sources));
}

/** Questions of all services but `safety`, chosen by a hash of their texts, so that a further question changes few of them. */
function chooseOrdinary(questions: Glossary['examples'][QuestionLanguage]): Glossary['examples'][QuestionLanguage] {
  const numbered = questions
    .filter(({ service }) => service !== 'safety')
    .map((question) => ({ question, number: hashFeature(question.text) }));
  return numbered
    .sort((a, b) => a.number - b.number)
    .slice(0, ORDINARY)
    .map(({ question }) => question);
}

/** By script, the letters that show that a text is written with its accents, without which its words would be others. */
function markedLetters(words: Glossary['routingWords']): Partial<Record<Script, readonly string[]>> {
  const letters = words
    .filter(({ accents }) => accents === 'distinctive')
    .flatMap(({ scripts }) => Object.values(scripts).map((signs) => signs.letters));
  return Object.fromEntries(letters.flatMap((own) => scriptsOf(own.join(' ')).map((script) => [script, own])));
}
