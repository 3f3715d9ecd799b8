import { STAFF_LANGUAGE } from '../../../core/languages.ts';
import { readXml, type XmlNode } from '../../../core/xml/read-xml.ts';
import { type Problem, say } from '../../../glossary/problem.ts';
import type { Texts } from '../../../glossary/texts-of.ts';
import type { ExchangeReading, ExchangeRow, WordFacts } from '../exchange-row.ts';
import { describeXmlFault } from './describe-xml-fault.ts';
import { CONCEPT_PREFIX, NOTES } from './tbx-names.ts';

/** Element names of the second edition by those of the first (TBX 2008), which older tools still write. */
const FIRST_EDITION: Record<string, string> = { termEntry: 'conceptEntry', langSet: 'langSec', tig: 'termSec', ntig: 'termSec' };

/** Elements whose `type` says what they are; in DCT style that is their name. */
const CATEGORIES = new Set(['descrip', 'admin', 'termNote']);

/** Tags of our languages as other tools write them. A tag that is not here is refused later. */
const LANGUAGE_TAGS: readonly [pattern: RegExp, language: string][] = [
  [/^zh(-hans)?(-(cn|sg))?$/i, 'zh-Hans'],
  [/^(ko|en|ja|fr|vi)(-[a-z]{2})?$/i, ''],
];

/**
 * Reads what `writeTbx` wrote and another tool may have rewritten: in either style and edition, with unknown elements between
 * ours. It must be well-formed. What a concept does not mention stays as it is.
 */
export function readTbx(file: string, text: string): ExchangeReading {
  const read = readXml(text);
  if ('fault' in read) {
    const { line, column, message } = read.fault;
    return refuse({
      file,
      field: `line ${line}, column ${column}`,
      found: describeXmlFault(message),
      expected: say('well-formed XML', '형식에 맞는 XML'),
    });
  }
  const concepts = descendants(read.root, 'conceptEntry');
  if (concepts.length === 0)
    return refuse({
      file,
      field: `line ${read.root.line}`,
      found: say(`<${read.root.name}> without a concept`, `개념이 없는 <${read.root.name}>`),
      expected: say('TBX with <conceptEntry>', '<conceptEntry>가 있는 TBX'),
    });
  return { rows: concepts.flatMap(readConcept), problems: [] };
}

function refuse(problem: Pick<Problem, 'file' | 'field' | 'found' | 'expected'>): ExchangeReading {
  return { rows: [], problems: [{ severity: 'must', ...problem }] };
}

function readConcept(concept: XmlNode): ExchangeRow[] {
  const id = (concept.attributes.get('id') ?? '').replace(CONCEPT_PREFIX, '');
  const sections = concept.children.filter((child) => nameOf(child) === 'langSec');
  const rows = sections.map((section) => readSection(id, section));
  const headword = rows.find(({ language }) => language === STAFF_LANGUAGE)?.texts.name ?? null;
  const facts = readFacts(concept);
  return rows.map((row) => ({ ...row, headword, facts }));
}

/** What is said of the word in no language. An address may stand with a tool's own words, so that it is read from the reference. */
function readFacts(concept: XmlNode): WordFacts {
  const korean = concept.children.filter(
    (child) => nameOf(child) === 'langSec' && languageOf(child.attributes.get('lang') ?? '') === STAFF_LANGUAGE,
  );
  const notes = korean.flatMap((section) => descendants(section, 'termSec').flatMap(({ children }) => children));
  return {
    romanised: noteIn(notes, NOTES.romanised) ?? '',
    hanja: noteIn(notes, NOTES.hanja) ?? '',
    service: concept.children.filter((child) => nameOf(child) === 'subjectField').map(textOf)[0] ?? '',
    level: noteIn(concept.children, NOTES.level) ?? '',
    sources: concept.children.flatMap((child) => {
      if (nameOf(child) === 'source') return [textOf(child)];
      return child.name === 'xref' ? [child.attributes.get('target') ?? ''] : [];
    }),
  };
}

/** What a note says after the words by which it is known. */
function noteIn(nodes: readonly XmlNode[], start: string): string | null {
  const notes = nodes.filter((child) => nameOf(child) === 'note').map(textOf);
  const found = notes.find((note) => note.startsWith(start.trim()));
  return found?.slice(start.trim().length).trim() || null;
}

function readSection(id: string, section: XmlNode): Omit<ExchangeRow, 'headword' | 'facts'> {
  const noteOf = (start: string) => noteIn(section.children, start);
  return {
    id,
    language: languageOf(section.attributes.get('lang') ?? ''),
    texts: { ...readTerms(section), ...readDefinition(section) },
    version: noteOf(NOTES.version),
    reviewer: noteOf(NOTES.reviewed)?.replace(/, \d{4}-\d{2}-\d{2}(?=; |$)/g, '') ?? null,
    place: `line ${section.line}`,
  };
}

function readTerms(section: XmlNode): Partial<Texts> {
  const terms = descendants(section, 'termSec').flatMap((each) => {
    const [term] = descendants(each, 'term');
    const preferred = descendants(each, 'administrativeStatus').some((status) => textOf(status).startsWith('preferred'));
    return term ? [{ text: textOf(term), preferred }] : [];
  });
  const name = terms.find(({ preferred }) => preferred) ?? terms[0];
  if (!name) return {};
  return { name: name.text, also: terms.filter((term) => term !== name).map(({ text }) => text) };
}

/** If the instruction is missing, a tool may have dropped it, and ours stays. An empty one deletes ours. */
function readDefinition(section: XmlNode): Partial<Texts> {
  const [definition] = descendants(section, 'definition');
  if (!definition) return {};
  const group = section.children.find((child) => nameOf(child) === 'descripGrp' && child.children.includes(definition));
  const action = group?.children.find((child) => nameOf(child) === 'note');
  return { meaning: textOf(definition), ...(action && { do: textOf(action) || null }) };
}

/** The elements of a kind inside a node, in order, without looking inside those that are found. */
function descendants(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (nameOf(next) === name) found.push(next);
    else for (const child of next.children.toReversed()) waiting.push(child);
  }
  return found;
}

function nameOf({ name, attributes }: XmlNode): string {
  if (CATEGORIES.has(name)) return attributes.get('type') ?? name;
  return FIRST_EDITION[name] ?? name;
}

/** Tools wrap long lines. Our texts have no line breaks, so a line break is a space. */
function textOf({ text }: XmlNode): string {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return lines.join(' ').trim();
}

function languageOf(tag: string): string {
  const known = LANGUAGE_TAGS.find(([pattern]) => pattern.test(tag));
  return known ? known[1] || tag.slice(0, 2).toLowerCase() : tag;
}
