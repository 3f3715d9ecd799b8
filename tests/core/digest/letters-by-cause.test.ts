import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateLetters, folderOfLetters, readGoldLetters } from '../../../bench/eval/evaluate-letters.ts';
import { openCompiled } from '../../../glossary/compile/open-compiled.ts';

const letters = readGoldLetters(folderOfLetters('letters-by-cause'));
/** Letters so short that their kind stays open. */
const OF_NO_KIND = ['month-end-2.txt: kind missing', 'kind-07.txt: kind missing', 'kind-07.txt: by missing'];
const CAUSES = {
  'last-month': 'the column of last month is not asked for',
  subtotal: 'a subtotal is not the sum of the bill',
  'no-bill': 'a decision, a plan or a certificate asks for nothing now',
  court: 'the sum in a court’s order is what the creditor claims',
  law: 'what the law threatens is not this letter’s sum',
  reduced: 'the reduced sum comes before the full one',
  patient: 'what a patient has paid already is taken off',
  daycare: 'the total of a day-care bill wins over its parts',
  'month-end': 'a month’s end and a day of every month are last days',
  yearless: 'a day without a year is the one nearest to the letter’s own',
  auto: 'a debit that is arranged still has its sum and its day',
  refund: 'a refund is not to be paid',
  arrears: 'arrears of fines are no tax',
  kind: 'a kind and the day that it asks for are known in other words',
  later: 'what it costs to pay late is read in sentences',
  lapsed: 'a reduced sum that has lapsed is no longer to be paid',
  contract: 'the sums of a contract are not asked for',
  paid: 'what is paid already is not asked for',
  settle: 'what is taken off a deposit is no bill',
  dismissal: 'the last day of work is none to object',
  explained: 'a day in brackets explains the one in front of it',
  column: 'the column of the month that the title names is asked for',
  page: 'a page that speaks of such letters asks for nothing',
  chain: 'the sum in which parts, arrears and what is taken off end is asked for',
  struck: 'what is struck out no longer holds',
  over: 'a column that is headed as over or paid is not asked for',
  'own-account': 'into the reader’s own account nothing is to be paid',
  'closed-account': 'an account that is closed or replaced is not the one to pay into',
  'next-month': 'the month behind that of the bill is the one that it names',
  place: 'a day and an account are read across a line, and at a bank of any name',
  deposit: 'what has been deposited is not asked for again',
  already: 'what was withheld before, and a day on which the reader is paid, are not asked for',
  reckoned: 'the sum behind an equals sign is what others make',
  unpaid: 'what is unpaid in all is asked for where the letter reckons it up',
  monthly: 'a day of the calendar wins over a day of every month',
  bilingual: 'a label with its translation is read',
  nobody: 'an offer, a menu or an invitation asks for nothing',
  refusal: 'a landlord who does not go on says so in many words',
  stage: 'of two stages of a fine the one whose day is to come is paid now',
  trial: 'what a trial would cost is no sum to pay late',
  aside: 'a sum that is not in the one asked for, and its day, are not asked for',
  benefit: 'a decision on benefits pays its reader',
  stacked: 'a day below its sum has the label above the sum',
  pair: 'two labels beside two values belong to one each',
  'office-account': 'an account at a bank comes before the number that only menus for taxes take',
  counter: 'a fee that one brings along is no bill',
  other: 'bills and decisions of many layouts are read',
  fake: 'a fake is known',
  true: 'a true letter that looks like a fake is not called one',
};

let failures: readonly string[];

beforeAll(() => {
  failures = evaluateLetters(letters, openCompiled().letterModel()).failures.filter((failure) => !OF_NO_KIND.includes(failure));
}, 60_000);

describe('letters that were once misread', () => {
  it.each(Object.entries(CAUSES))('%s: %s', (cause) => {
    expect(letters.some(({ gold }) => gold.file.startsWith(`${cause}-`))).toBe(true);
    expect(failures.filter((failure) => failure.startsWith(`${cause}-`))).toEqual([]);
  });
});
