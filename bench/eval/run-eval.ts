import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadWholeIndex } from '../../core/match/common-words.ts';
import { createMatcher } from '../../core/match/find-matches.ts';
import { readQuestion } from '../../core/route/language/read-question.ts';
import { compileGlossary } from '../../glossary/compile/compile-glossary.ts';
import { openCompiled } from '../../glossary/compile/open-compiled.ts';
import { readGlossary } from '../../glossary/read/read-glossary.ts';
import { readRedactor } from '../../glossary/read/read-redactor.ts';
import { recogniseByRules } from './emergency-rules.ts';
import { EMERGENCY_SETS, type EmergencyReach, evaluateEmergencies, readEmergencyQuestions } from './evaluate-emergencies.ts';
import { evaluateLetters, folderOfLetters, JUDGED, LETTER_SETS, readGoldLetters, type Verdict } from './evaluate-letters.ts';
import { evaluateMatching, type MatchingFigures } from './evaluate-matching.ts';
import { evaluateRedaction, REDACTION_SETS, readMarkedTexts } from './evaluate-redaction.ts';
import {
  createRouter,
  evaluateRouting,
  isFree,
  QUESTION_SETS,
  type RoutingPage,
  readPages,
  readQuestions,
  readRouting,
} from './evaluate-routing.ts';
import { type GoldLabels, readGold } from './gold.ts';
import { printPictures } from './pictures/print-pictures.ts';

/** `npm run eval [-- --gold DIR] [--letters DIR] [--faults]`, or slowly and alone `-- --pictures`: how right matching, routing, redaction, the digests of letters (with `--pictures`, of PDFs and pictures of them) and the recognition of emergencies are, on our own tables and on gold data. */
const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    faults: { type: 'boolean', default: false },
    letters: { type: 'string' },
    pictures: { type: 'boolean', default: false },
  },
});

if (values.pictures) {
  await printPictures(values.faults);
  process.exit();
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

if (values.gold) evaluateGold(values.gold);
else console.log('Matching: name a folder of gold sentences with --gold DIR to see precision and recall.');

const route = createRouter();
const pages = readPages();
printRouting(
  'labelled pages and questions of our own',
  pages.filter((page) => !isFree(page)),
);
printRouting('free questions', pages.filter(isFree));
for (const set of QUESTION_SETS) printRouting(`questions of set ${set}`, readQuestions(set));
printRedaction();
printLetters();
const { scripts, languages } = readRouting();
for (const set of EMERGENCY_SETS) {
  printEmergencies(
    `set ${set}`,
    evaluateEmergencies(readEmergencyQuestions(set), (text) => readQuestion(text, scripts, languages).alarm),
  );
  printEmergencies(
    `set ${set}, co-occurrence rules alone`,
    evaluateEmergencies(readEmergencyQuestions(set), (text) => recogniseByRules(text, scripts)),
  );
}

function evaluateGold(folder: string): void {
  const { sentences, labels } = readGold(folder);
  const glossary = readGlossary();
  const { explanations, ...words } = compileGlossary(glossary);
  const shared = {
    sentences,
    matcher: createMatcher(loadWholeIndex(words)),
    headwords: explanations.en.terms.map(({ headword }) => headword),
    terms: glossary.terms,
  };
  const strict = evaluateMatching({ ...shared, labels });
  const inSense = new Map([...labels, ...labelled('other-senses.tsv', 'skip')]);
  const meant = evaluateMatching({ ...shared, labels: inSense });
  const compounds = new Map([...inSense, ...labelled('kept-whole.tsv', 'ok')]);
  const parted = evaluateMatching({ ...shared, labels: compounds });
  const sound = evaluateMatching({ ...shared, labels: new Map([...compounds, ...labelled('treebank-slips.tsv', 'skip')]) });
  print('by boundaries alone', strict);
  print('other senses set aside', meant);
  print('compounds that the treebank keeps whole read as their nouns', parted);
  print('and slips of the treebank set aside', sound);
  if (values.faults) console.log(parted.faults.join('\n'));
}

function printRouting(title: string, chosen: readonly RoutingPage[]): void {
  const { pages: count, top1, top2, failures } = evaluateRouting(chosen, route);
  console.log(`Routing, ${count} ${title}: top-1 ${percent(top1)}, top-2 ${percent(top2)}`);
  if (values.faults) console.log(failures.join('\n'));
}

/** Each text on one line, which is harder: nothing tells where a line began. */
function printRedaction(): void {
  const { redact } = readRedactor();
  for (const set of REDACTION_SETS) {
    const reach = evaluateRedaction(readMarkedTexts(set, { oneLine: true }), redact);
    const through = `${percent(reach.numbersThrough)} of ${reach.numbers} numbers, ${percent(reach.namesThrough)} of ${reach.names} names and addresses`;
    console.log(
      `Redaction, texts of set ${set}: ${through} get through; ${percent(reach.harmlessStruck)} of ${reach.harmless} harmless parts are struck`,
    );
    if (values.faults) console.log(reach.failures.join('\n'));
  }
}

/** The digests of the letters, collection by collection; `--letters DIR` names another one with a `gold.jsonl`. */
function printLetters(): void {
  const model = openCompiled().letterModel();
  const folders = values.letters
    ? { [values.letters]: values.letters }
    : Object.fromEntries(LETTER_SETS.map((set) => [set, folderOfLetters(set)]));
  for (const [name, folder] of Object.entries(folders)) {
    const { letters, counts, right, failures } = evaluateLetters(readGoldLetters(folder), model);
    const rows = JUDGED.map((judged) => [judged, sayCounts(counts[judged])] as const).filter(([, said]) => said);
    console.log(`Letters, ${letters} of ${name}: ${rows.map(([judged, said]) => `${judged} ${said}`).join('; ')}`);
    console.log(`  of ${right.shown} right sums and last days ${percent(right.doubted / right.shown)} are shown with a doubt`);
    if (values.faults) console.log(failures.join('\n'));
  }
}

/** 97.1 %, and where not all are right how many are wrong for certain, wrong with a doubt, missing; empty for nothing judged. */
function sayCounts({ right, wrong, doubted, missing }: Readonly<Record<Verdict, number>>): string {
  const letters = right + wrong + doubted + missing;
  if (letters === 0) return '';
  return `${percent(right / letters)}${right < letters ? ` (wrong ${wrong}, doubted ${doubted}, missing ${missing})` : ''}`;
}

function printEmergencies(title: string, reach: EmergencyReach): void {
  const { questions, found, sure, right, lookalikesDoubted, ordinaryDoubted, failures } = reach;
  const said = `found ${percent(found)}, for sure ${percent(sure)}; sure alarms right ${percent(right)}`;
  const doubted = `doubted: look-alikes ${percent(lookalikesDoubted)}, ordinary questions ${percent(ordinaryDoubted)}`;
  console.log(`Emergencies, ${questions} questions of ${title}: ${said}; ${doubted}`);
  if (values.faults) console.log(failures.join('\n'));
}

/**
 * Words of the gold sentences with a label of our own. Not judged (`skip`): in `other-senses.tsv`, where a headword is a noun of another sense
 * (진정한 “true”), which must not be marked and so is not missed; in `treebank-slips.tsv`, where the gold boundaries are plainly wrong. Right
 * (`ok`): in `kept-whole.tsv`, compounds that are one morpheme in the treebank and in which a reader sees the term (주차장).
 */
function labelled(file: string, label: 'skip' | 'ok'): GoldLabels {
  const rows = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return new Map(rows.map((row) => [row.split('\t').slice(0, 2).join('\t'), label]));
}

function print(title: string, { sentences, right, wrong, precision, occurrences, found, recall }: MatchingFigures): void {
  const matches = `${right} of ${right + wrong} matches right (${percent(precision)})`;
  console.log(
    `Matching, ${sentences} gold sentences, ${title}: ${matches}, ${found} of ${occurrences} occurrences found (${percent(recall)})`,
  );
}
