import { type Language, STAFF_LANGUAGE } from '../../../core/languages.ts';
import { writeXml, type XmlElement } from '../../../core/xml/write-xml.ts';
import { reviewsOf } from '../../../glossary/reviews-of.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import { textsOf } from '../../../glossary/texts-of.ts';
import { besideTexts } from '../beside-texts.ts';
import type { SelectedTerm } from '../select-terms.ts';
import { sourceText } from '../source-text.ts';
import { versionOf } from '../version-of.ts';
import { asFirstEdition, FIRST_DOCTYPE } from './first-edition.ts';
import { CONCEPT_PREFIX, NOTES } from './tbx-names.ts';

/**
 * The terms as TBX-Basic (ISO 30042:2019), one concept a term, languages inside.
 *
 * Of the two styles of the standard this is DCA, `<descrip type="definition">`, and not DCT, `<basic:definition>`: DCA is
 * the form of all earlier versions, and most translation tools read only that. It needs one namespace, and the core schema
 * with a table of types can check its data categories.
 */
export function writeTbx(selected: readonly SelectedTerm[]): string {
  return writeXml(documentOf(selected), { indented: true });
}

/** The same as TBX 2 (ISO 30042:2008), which OmegaT and other tools read. */
export function writeTbx2(selected: readonly SelectedTerm[]): string {
  return writeXml(asFirstEdition(documentOf(selected)), { indented: true, doctype: FIRST_DOCTYPE });
}

function documentOf(selected: readonly SelectedTerm[]): XmlElement {
  const known = new Set(selected.map(({ term }) => term.id));
  return {
    name: 'tbx',
    attributes: { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en', xmlns: 'urn:iso:std:iso:30042:ed-2' },
    content: [header(), { name: 'text', content: [{ name: 'body', content: selected.map((one) => concept(one, known)) }] }],
  };
}

const p = (text: string): XmlElement => ({ name: 'p', content: text });
const note = (text: string): XmlElement => ({ name: 'note', content: text });
const typed = (name: string, type: string, content: string): XmlElement => ({ name, attributes: { type }, content });

/** In the order of the schema: publication, title, source. */
function header(): XmlElement {
  const fileDesc: XmlElement[] = [
    { name: 'publicationStmt', content: [p('Texts: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/')] },
    { name: 'titleStmt', content: [{ name: 'title', content: 'Annae: Korean administrative terms explained' }] },
    { name: 'sourceDesc', content: [p('Exported from the files of the Annae glossary. Bring changes back with annae glossary import.')] },
  ];
  return { name: 'tbxHeader', content: [{ name: 'fileDesc', content: fileDesc }] };
}

function concept({ term, languages }: SelectedTerm, known: ReadonlySet<string>): XmlElement {
  const others = [...new Set([term.opposite, ...term.related])].filter((id) => id !== null && known.has(id));
  return {
    name: 'conceptEntry',
    attributes: { id: CONCEPT_PREFIX + term.id },
    content: [
      typed('descrip', 'subjectField', term.service),
      ...term.sources.map(source),
      note(NOTES.level + term.level),
      ...others.map(
        (id): XmlElement => ({
          name: 'ref',
          attributes: { type: 'crossReference', target: CONCEPT_PREFIX + id },
          content: `${id}`,
        }),
      ),
      ...languages.map((language) => section(term, language)),
    ],
  };
}

function source(from: Term['sources'][number]): XmlElement {
  if ('law' in from) return typed('admin', 'source', sourceText(from));
  return { name: 'xref', attributes: { type: 'externalCrossReference', target: from.page }, content: from.page };
}

/** Null for a language without texts: the standard wants a term in each section. */
function section(term: Term, language: Language): XmlElement | null {
  const texts = textsOf(term, language);
  if (!texts) return null;
  const definition = typed('descrip', 'definition', texts.meaning);
  return {
    name: 'langSec',
    attributes: { 'xml:lang': language },
    content: [
      // TBX-Basic has no data category for instructions; a note on the definition stays with it in every tool.
      texts.do === null ? definition : { name: 'descripGrp', content: [definition, note(texts.do)] },
      ...notesBeside(term, language),
      reviewNote(term, language),
      note(NOTES.version + versionOf(texts)),
      termSection(texts.name, 'preferredTerm-admn-sts', language === STAFF_LANGUAGE ? koreanNotes(term) : []),
      ...texts.also.map((other) => termSection(other, 'admittedTerm-admn-sts', [])),
    ],
  };
}

function notesBeside(term: Term, language: Language): XmlElement[] {
  const { who, elsewhere, facts } = besideTexts(term, language);
  return [
    ...(who ? [note(NOTES.who + who)] : []),
    ...elsewhere.map((name) => note(NOTES.elsewhere + name)),
    ...facts.map((fact) => note(NOTES.fact + fact)),
  ];
}

function reviewNote(term: Term, language: Language): XmlElement | null {
  const reviews = language === STAFF_LANGUAGE ? [] : reviewsOf(term[language]);
  return reviews.length ? note(NOTES.reviewed + reviews.map(({ by, on }) => `${by}, ${on}`).join('; ')) : null;
}

function koreanNotes({ romanised, hanja }: Term): XmlElement[] {
  return [note(NOTES.romanised + romanised), ...(hanja ? [note(NOTES.hanja + hanja)] : [])];
}

function termSection(text: string, status: string, notes: readonly XmlElement[]): XmlElement {
  const marks = [typed('termNote', 'partOfSpeech', 'noun'), typed('termNote', 'administrativeStatus', status)];
  return { name: 'termSec', content: [{ name: 'term', content: text }, ...marks, ...notes] };
}
