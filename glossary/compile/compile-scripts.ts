import { SCRIPTS, type Script, scriptsOf } from '../../core/route/emergency/script.ts';
import type { OtherKeywords } from '../../core/route/keywords/find-other-keywords.ts';
import type { ScriptKnowledge } from '../../core/route/language/read-question.ts';
import type { Glossary } from '../read/read-glossary.ts';
import { compileEmergencyModels } from './compile-emergency-models.ts';

/** Compiles what reads questions from the glossary's files, for each script. */
export function compileScripts(
  glossary: Pick<Glossary, 'emergencies' | 'examples' | 'otherKeywords' | 'routingWords'>,
): Record<Script, ScriptKnowledge> {
  const models = compileEmergencyModels(glossary);
  const knowledge = (script: Script): ScriptKnowledge => ({
    emergencies: models[script],
    keywords: keywordsIn(script, glossary.otherKeywords),
  });
  return Object.fromEntries(SCRIPTS.map((script) => [script, knowledge(script)])) as Record<Script, ScriptKnowledge>;
}

/** The languages that have words in a script, and those words. */
function keywordsIn(script: Script, all: OtherKeywords): OtherKeywords {
  const isWritten = (word: string) => scriptsOf(word)[0] === script;
  return Object.fromEntries(
    Object.entries(all).flatMap(([language, services]) => {
      const own = Object.entries(services).map(([service, words]) => [service, words.split(',').filter(isWritten).join(',')] as const);
      const some = own.filter(([, words]) => words !== '');
      return some.length ? [[language, Object.fromEntries(some)] as const] : [];
    }),
  );
}
