import type { ServiceExample } from '../../core/route/compile/examples.ts';
import { compileEmergencies } from '../../core/route/emergency/compile/compile-emergencies.ts';
import type { EmergencyModel } from '../../core/route/emergency/emergency-model.ts';
import { type Script, scriptsOf } from '../../core/route/emergency/script.ts';
import { BUCKETS, hashFeature } from '../../core/route/linear/hash-feature.ts';
import { keepBySources } from '../cache/keep-by-sources.ts';
import type { Glossary } from '../read/read-glossary.ts';

/** The share of ordinary questions that the models learn from: all would take twice the time and tell little more. */
const SHARE = 0.4;
/** What the questions of a language count together, in examples: if each counted as one, every further question would make each emergency look less likely. */
const ORDINARY = 1_000;

/** Compiles what recognises emergencies from the glossary's files. Takes ten seconds the first time, and then reads the kept result. */
export function compileEmergencyModels({
  emergencies,
  examples,
  routingWords,
}: Pick<Glossary, 'emergencies' | 'examples' | 'routingWords'>): Record<Script, EmergencyModel> {
  const ordinary = Object.entries(examples).flatMap(([language, questions]) =>
    chooseOrdinary(questions).map((question) => ({ ...question, language })),
  );
  const sources = { ...emergencies, ordinary, markedLetters: markedLetters(routingWords) };
  return keepBySources('emergencies', { sources, codeFolders: ['core/route'] }, () => compileEmergencies(sources));
}

/**
 * Questions of all services but `safety`, each with an equal part of what all count together. A hash of its text alone decides whether
 * a question is among them, so that a further one never takes the place of another.
 */
function chooseOrdinary(questions: readonly ServiceExample[]): { text: string; weight: number }[] {
  const chosen = questions.filter(({ service, text }) => service !== 'safety' && hashFeature(text) < SHARE * BUCKETS);
  return chosen.map(({ text }) => ({ text, weight: ORDINARY / chosen.length }));
}

/** By script, the letters that show that a text is written with its accents, without which its words would be others. */
function markedLetters(words: Glossary['routingWords']): Partial<Record<Script, readonly string[]>> {
  const letters = words
    .filter(({ accents }) => accents === 'distinctive')
    .flatMap(({ scripts }) => Object.values(scripts).map((signs) => signs.letters));
  return Object.fromEntries(letters.flatMap((own) => scriptsOf(own.join(' ')).map((script) => [script, own])));
}
