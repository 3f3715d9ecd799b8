import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { fillTerm } from './fill-term.ts';

/** Terms that miss a field are checked too, in what they have. */
export function asFarAsWritten(glossary: Glossary): Glossary {
  const readings = glossary.readings.map((reading) => (reading.value ? reading : { ...reading, value: fillTerm(reading.data) }));
  return { ...glossary, readings, terms: readings.flatMap(({ value }) => (value ? [value] : [])) };
}
