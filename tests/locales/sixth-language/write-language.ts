import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';

/** The made-up language: a tag for private use, from right to left, with long words and no spaces. */
export const SIXTH = 'qaa';

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

const RECORD = `name: ${inSixth('Sixth language')}
script: Arab
direction: rtl
spaces: never
head: last
spoken:
  korean: 여섯째말
  romanised: yeoseotjjaemal
  rank: 24
`;

/** Arabic letters, and one that Arabic does not have. */
const ROUTING = `scripts:
  Arab: { letters: ݐ }
stop-words: ${inSixth('please, today')}
`;

/** Writes all that a new language is asked for into a copy of the project: a folder, one line of code, and the glossary's texts. */
export function writeSixthLanguage(project: string): void {
  const folder = join(project, 'locales', SIXTH);
  mkdirSync(folder);
  for (const name of readdirSync(join(project, 'locales/en')).filter((file) => file.endsWith('.json'))) {
    writeFileSync(
      join(folder, name),
      JSON.stringify(translated(JSON.parse(readFileSync(join(project, 'locales/en', name), 'utf8'))), null, 2),
    );
  }
  writeFileSync(join(folder, 'language.yaml'), RECORD);
  writeFileSync(join(folder, 'routing.yaml'), ROUTING);
  change(join(project, 'core/languages.ts'), (code) => code.replace("'fr', 'vi'] as const", `'fr', 'vi', '${SIXTH}'] as const`));
  for (const path of glossaryFiles(join(project, 'glossary'))) change(path, withSixth);
}

/** A text in the made-up language: letters of another script, no spaces; numbers, addresses and values stay. */
export function inSixth(text: string): string {
  return text
    .split(/(\{\{[^}]*\}\}|\{[\w-]+\}|https?:\S+|[\w-]+\.[\w.-]+)/)
    .map((part, index) => (index % 2 ? part : lettersOf(part)))
    .join('');
}

function lettersOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replaceAll(' ', '');
  return plain.replace(/[a-z]/gi, (letter) => LETTERS[letter.toLowerCase().charCodeAt(0) - 97]!);
}

function translated(value: unknown): unknown {
  if (typeof value === 'string') return inSixth(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner)]));
}

function glossaryFiles(glossary: string): string[] {
  const inFolder = (folder: string) =>
    readdirSync(join(glossary, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const found = ['terms', 'services', 'centres', 'situations', 'notices'].flatMap(inFolder).filter((name) => name.endsWith('.yaml'));
  return [...found, 'dangers.yaml', 'regions.yaml', 'papers.yaml', 'imitations.yaml'].map((name) => join(glossary, name));
}

/** The file with a text in the made-up language beside each Vietnamese one, which stands last. */
function withSixth(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Map(_, map) {
      const english = map.get('en', true) as Node | undefined;
      if (!english || !map.has('vi') || map.has(SIXTH)) return;
      const copy = english.clone() as Node;
      translateNode(copy);
      const place = map.items.findIndex(({ key }) => isScalar(key) && key.value === 'vi');
      map.items.splice(place + 1, 0, document.createPair(SIXTH, copy));
    },
  });
  return document.toString({ lineWidth: 0 });
}

function translateNode(node: Node): void {
  if (isScalar(node) && typeof node.value === 'string') node.value = inSixth(node.value);
  if (isSeq(node)) for (const item of node.items) translateNode(item as Node);
  if (isMap(node)) for (const { value } of node.items) if (value) translateNode(value as Node);
}

function change(path: string, edit: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`Nothing was changed in ${path}.`);
  writeFileSync(path, after);
}
