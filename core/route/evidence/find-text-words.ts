import type { Language } from '../../languages.ts';
import type { Service } from '../../services.ts';
import { foldQuestion } from '../language/fold-question.ts';
import { guessLanguages } from '../language/guess-languages.ts';
import type { PageReader } from '../page/page-reader.ts';
import type { RouteBase } from '../route-model.ts';
import { isOnEveryPage, type PageWords } from './page-words.ts';
import type { TextWords } from './route-evidence.ts';
import { HINT } from './weights.ts';

/** A page's beginning tells its subject; reading on only takes time. Characters of running text. */
const MOST_TEXT = 12_000;
/** A line without the end of a sentence is running text if it has this many characters and, in Korean, a particle. */
const LONG = 25;
/** A line with so many separators is a row of links. */
const SEPARATORS = 3;

/**
 * Keywords in the running text of a page, one line a block, and hints for the services that have any. Menus, breadcrumbs
 * and buttons are skipped, since they name every subject. A keyword counts once, however often it is there.
 */
export function findTextWords(text: string, pages: PageWords, reader: PageReader): TextWords[] {
  const words = new Map<Service, Map<string, number>>();
  const hints = new Map<Service, number>();
  for (const line of runningLines(text, pages)) {
    for (const { service, word, weight } of reader.keywords(line)) {
      if (isOnEveryPage(word, pages)) continue;
      const own = words.get(service) ?? new Map<string, number>();
      words.set(service, own.set(word, Math.max(weight, own.get(word) ?? 0)));
    }
    for (const { service, logOdds } of reader.hints(line)) hints.set(service, (hints.get(service) ?? 0) + logOdds);
  }
  return [...words].map(([service, own]) => ({
    service,
    weight: [...own.values()].reduce((sum, weight) => sum + weight, HINT * (hints.get(service) ?? 0)),
    count: own.size,
  }));
}

/** The languages that running text has a line in. */
export function languagesOfText(text: string, { languages, pages }: RouteBase): Set<Language> {
  return new Set(runningLines(text, pages).flatMap((line) => guessLanguages(foldQuestion(line), languages)));
}

function runningLines(text: string, pages: PageWords): string[] {
  const isRunning = createLineTest(pages);
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  let read = 0;
  return [...lines].filter((line) => {
    if (read >= MOST_TEXT || !isRunning(line)) return false;
    read += line.length;
    return true;
  });
}

function createLineTest({ particles, endings }: PageWords): (line: string) => boolean {
  const particle = new RegExp(`\\p{Script=Hangul}{2}(?:${particles.join('|')})(?!\\p{L})`, 'u');
  const end = new RegExp(`(?:[.?!。！？…]["'”’」)]*|(?:${endings.join('|')})["'”’)]*)$`, 'u');
  return (line) => {
    const separators = line.match(/[|·•>]/g)?.length ?? 0;
    if (separators >= SEPARATORS) return false;
    return end.test(line) || (line.length >= LONG && (particle.test(line) || !/\p{Script=Hangul}/u.test(line)));
  };
}
