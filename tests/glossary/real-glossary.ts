import { readGlossary } from '../../glossary/read/read-glossary.ts';

/** The glossary of this project, read once for all files of a worker. Nobody can change it. */
export const realGlossary = frozen(readGlossary());

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
