import { FOREIGN_LANGUAGES } from '../../core/languages.ts';
import type { StringsPart } from '../../locales/strings.ts';
import { recordForm } from './record-form.ts';
import { styleForm } from './style-form.ts';

/** What is known of the folders of languages. */
export interface Locales {
  /** Whether the folder of a language has this file. */
  has(tag: string, file: string): boolean;
  /** How many texts a file of strings has, in the language that is written first. */
  countTexts(part: StringsPart): number;
  /** The ranks that spoken languages have. */
  ranks: readonly number[];
}

export interface LanguagePlan {
  /** The files to write into `locales/<tag>/`, by name; files that are there stay. */
  files: ReadonlyMap<string, string>;
  /** What is left to do, in a good order; nothing where the interface speaks the language. */
  steps: string[];
}

/** The files of strings, those that a reader sees first before the others. */
const PARTS: readonly (readonly [part: StringsPart, what: string])[] = [
  ['interface', 'card and list'],
  ['settings', 'welcome, settings, the button'],
  ['manifest', 'what the browser says'],
  ['values', 'amounts, dates, periods'],
  ['facts', 'deadlines, fees and other numbers of the glossary'],
  ['digest', 'what is said of a letter'],
  ['reader', 'the page that reads letters and files'],
  ['request', 'the screens of a request'],
  ['phrases', 'the text of a request'],
  ['site', 'the glossary as a site'],
  ['proposal', 'how readers tell of a mistake or a missing word'],
  ['word-form', 'the form in which a word is written'],
  ['open311', 'what the receiver answers'],
  ['new-term', 'what `annae glossary new` asks'],
  ['review', 'the sheet and the page for reviewers'],
];

const WORDS = { 'routing.yaml': 'words by which questions are understood', 'redaction.yaml': 'words by which personal details are found' };

/**
 * How a language (BCP 47) is begun: its folder with what can be filled in, and all that is missing. Nothing is shown in the language before
 * its tag stands in `core/languages.ts`, which is the last step; until then the project is whole.
 */
export function planLanguage(tag: string, locales: Locales): LanguagePlan {
  const forms: [string, () => string][] = [
    ['language.yaml', () => recordForm(tag, Math.max(0, ...locales.ranks) + 1)],
    ['style.md', () => styleForm(tag)],
  ];
  const files = forms.filter(([name]) => !locales.has(tag, name)).map(([name, form]): [string, string] => [name, form()]);
  return { files: new Map(files), steps: (FOREIGN_LANGUAGES as readonly string[]).includes(tag) ? [] : stepsOf(tag, locales) };
}

function stepsOf(tag: string, { has, countTexts }: Locales): string[] {
  const words = Object.entries(WORDS).filter(([name]) => !has(tag, name));
  const parts = PARTS.filter(([part]) => !has(tag, `${part}.json`));
  const folder = `locales/${tag}`;
  return [
    `Look through ${folder}/language.yaml and fill in ${folder}/style.md: how officials and newcomers write.`,
    ...words.map(([name, what]) => `${folder}/${name}: ${what}.`),
    ...parts.map(([part, what]) => {
      return `${folder}/${part}.json: ${countTexts(part)} texts (${what}). Copy locales/en/${part}.json and translate the texts, not the keys.`;
    }),
    `Names of services, centres, dangers, regions, papers, kinds of letters and situations: the key ${tag} beside the other languages.`,
    `Questions as people ask them: glossary/examples/${tag}.tsv, and emergencies: glossary/emergencies/${tag}.tsv.`,
    `Last, the tag in FOREIGN_LANGUAGES of core/languages.ts. Words then follow one by one, the most used first: \`annae glossary status --language ${tag}\`. Until a word is there, its readers see English, marked as such.`,
  ];
}
