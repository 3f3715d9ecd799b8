import type { FactUnit } from '../../../core/facts/fact.ts';
import type { Language } from '../../../core/languages.ts';
import { readStrings } from '../../../locales/read-locales.ts';

/** A number with its unit, as a text says it. */
export interface SaidNumber {
  start: number;
  /** As it is written. */
  text: string;
  /** Null where the number is written in a way that is not read (1.5 million). */
  value: number | null;
  unit: FactUnit;
}

const NUMBER = String.raw`(?<![\p{Script=Latin}\d.,-])(?<number>\d+(?:[.,\u00a0\u202f ]\d+)*)`;
/** A word of size between a number and what it counts: million, 만, triệu, millions de. */
const SIZE = String.raw`(?<size>[\s\u00a0]?\p{L}{1,8}(?: de)?)??`;
/** What a template holds in the place of the number. */
const PLACE = /\{\{[^}]*\}\}/;

const patterns = new Map<Language, readonly (readonly [unit: FactUnit, pattern: RegExp])[]>();

/** The numbers of a text that count days, won or shares, by the words of `facts.json` in its language; each stretch of the text once. */
export function findSaidNumbers(text: string, language: Language): SaidNumber[] {
  const taken: [from: number, to: number][] = [];
  return patternsOf(language).flatMap(([unit, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: said, groups }): SaidNumber[] => {
      if (taken.some(([from, to]) => index < to && from < index + said.length)) return [];
      taken.push([index, index + said.length]);
      return [{ start: index, text: said, value: groups?.size ? null : readNumber(groups!.number!), unit }];
    }),
  );
}

function patternsOf(language: Language): NonNullable<ReturnType<typeof patterns.get>> {
  const known = patterns.get(language);
  if (known) return known;
  const { count, percent, won } = readStrings(language, 'facts');
  const counts = Object.entries(count).map(([key, template]) => [key.replace(/_\w+$/, '') as FactUnit, template] as const);
  const templates = [...counts, ['percent', percent] as const, ['KRW', won] as const];
  // The longest first: business days are days too.
  const made = templates
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([unit, template]) => [unit, patternOf(template, unit)] as const);
  patterns.set(language, made);
  return made;
}

function patternOf(template: string, unit: FactUnit): RegExp {
  const [before, after] = template
    .split(PLACE)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s\u00a0]/g, '[\\s\\u00a0\\u202f-]?'));
  // A word goes on: days, but not day in daylight.
  const end = /\p{Script=Latin}$/u.test(template) ? String.raw`(?!\p{L})` : '';
  return new RegExp(`${before}${NUMBER}${unit === 'KRW' ? SIZE : ''}${after}${end}`, 'gu');
}

/** 35,000, 35 000 and 35.000 are one number; 1,2 and 1.2 another. */
function readNumber(written: string): number {
  return Number(written.replace(/[.,\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}
