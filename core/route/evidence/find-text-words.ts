import type { Service } from '../../services.ts';
import { findHints } from '../classifier/weigh-tokens.ts';
import { findKeywords } from '../keywords/find-keywords.ts';
import type { RouteModel } from '../route-model.ts';
import { BOILERPLATE, PAGE_WORDS, PAYMENT_WORDS } from './page-words.ts';
import type { TextWords } from './route-evidence.ts';
import { HINT } from './weights.ts';

/** A page's beginning tells its subject; reading on only takes time. Characters of running text. */
const MOST_TEXT = 12_000;
/** A line without a sentence's end is running text if it has this many characters and, in Korean, a particle … */
const LONG = 25;
const PARTICLE = /\p{Script=Hangul}{2}(?:을|를|은|는|에서|에게|으로|부터|까지)(?![\p{L}])/u;
/** … but for a row of links, told by so many marks between them. */
const MARKS = 3;
const SENTENCE_END = /[.?!。！？…]["'”’」)]*$|[다요오까죠음함]["'”’)]*$/u;

/**
 * Keywords in the running text of a page, one line a block, and hints for the services that have any. Menus, breadcrumbs
 * and buttons are passed over, since they name every subject. A keyword counts once, however often it stands there.
 */
export function findTextWords(text: string, model: RouteModel): TextWords[] {
  const words = new Map<Service, Map<string, number>>();
  const hints = new Map<Service, number>();
  for (const line of runningLines(text)) {
    for (const { service, word, weight } of findKeywords(line, model)) {
      if (isEverywhere(word)) continue;
      const own = words.get(service) ?? new Map<string, number>();
      words.set(service, own.set(word, Math.max(weight, own.get(word) ?? 0)));
    }
    for (const { service, bits } of findHints(line, model)) hints.set(service, (hints.get(service) ?? 0) + bits);
  }
  return [...words].map(([service, own]) => ({
    service,
    weight: [...own.values()].reduce((sum, weight) => sum + weight, HINT * (hints.get(service) ?? 0)),
    count: own.size,
  }));
}

function isEverywhere(word: string): boolean {
  return BOILERPLATE.has(word) || PAGE_WORDS.has(word) || PAYMENT_WORDS.has(word);
}

function runningLines(text: string): string[] {
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  let read = 0;
  return [...lines].filter((line) => {
    if (!isRunning(line) || read >= MOST_TEXT) return false;
    read += line.length;
    return true;
  });
}

function isRunning(line: string): boolean {
  const marks = line.match(/[|·•>]/g)?.length ?? 0;
  if (marks >= MARKS) return false;
  return SENTENCE_END.test(line) || (line.length >= LONG && (PARTICLE.test(line) || !/\p{Script=Hangul}/u.test(line)));
}
