import { compileEmergencies } from '../../core/route/emergency/compile/compile-emergencies.ts';
import type { EmergencyModel } from '../../core/route/emergency/emergency-model.ts';
import type { Script } from '../../core/route/emergency/script.ts';
import type { Glossary } from '../read/read-glossary.ts';
import { keepCompiled } from './keep-compiled.ts';

/** What recognises emergencies, from the glossary's files; ten seconds when it is first made, then kept. */
export function compileEmergencyModels({
  emergencies,
  examples,
}: Pick<Glossary, 'emergencies' | 'examples'>): Record<Script, EmergencyModel> {
  const ordinary = Object.entries(examples).flatMap(([language, questions]) =>
    questions.filter(({ service }) => service !== 'safety').map(({ text }) => ({ language, text })),
  );
  const sources = { ...emergencies, ordinary };
  return keepCompiled('emergencies', { sources, codeFolder: 'core/route' }, () => compileEmergencies(sources));
}
