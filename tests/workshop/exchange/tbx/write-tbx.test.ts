import { describe, expect, it } from 'vitest';
import { readXml, type XmlNode } from '../../../../core/xml/read-xml.ts';
import type { Term } from '../../../../glossary/schema/term-schema.ts';
import { allOf } from '../../../../workshop/exchange/select-terms.ts';
import { writeTbx, writeTbx2 } from '../../../../workshop/exchange/tbx/write-tbx.ts';
import { realGlossary } from '../../../glossary/real-glossary.ts';
import { sampleTerm } from '../sample-terms.ts';
import { breaches } from './tbx-rules.ts';

function tree(terms: readonly Term[]): XmlNode {
  const read = readXml(writeTbx(allOf(terms)));
  if ('fault' in read) throw new Error(read.fault.message);
  return read.root;
}

describe('the TBX for translators', () => {
  it('is TBX-Basic in DCA style', () => {
    expect(Object.fromEntries(tree([sampleTerm()]).attributes)).toEqual({
      type: 'TBX-Basic',
      style: 'dca',
      lang: 'en',
      xmlns: 'urn:iso:std:iso:30042:ed-2',
    });
  });

  it('follows the core structure and the dialect with every term of the glossary', () => {
    const { terms } = realGlossary;
    const root = tree(terms);
    expect(breaches(root)).toEqual([]);
    const concepts = root.children[1]!.children[0]!.children;
    expect(concepts.map(({ attributes }) => attributes.get('id'))).toEqual(terms.map(({ id }) => `annae.${id}`));
  });

  it('notices a document that does not', () => {
    const wrong = writeTbx(allOf([sampleTerm()]))
      .replace('"subjectField"', '"domain"')
      .replace('<term>ARC</term>', '');
    const read = readXml(wrong);
    expect('root' in read && breaches(read.root)).toHaveLength(2);
  });

  it('has the service as subject field, the sources, and references to terms that are in it', () => {
    const [card, number] = [sampleTerm({ related: ['number', 'not-exported'], opposite: 'number' }), sampleTerm({ id: 'number' })];
    const text = writeTbx(allOf([card, number]));
    expect(text).toContain('<descrip type="subjectField">immigration</descrip>');
    expect(text).toContain('<admin type="source">출입국관리법 제33조</admin>');
    expect(text).toContain('<xref type="externalCrossReference" target="https://www.hikorea.go.kr">https://www.hikorea.go.kr</xref>');
    expect(text.match(/<ref .*/g)).toEqual(['<ref type="crossReference" target="annae.number">number</ref>']);
  });

  it('keeps the instruction with its definition, and the name before the other names', () => {
    const text = writeTbx(allOf([sampleTerm()]));
    expect(text).toMatch(
      /<descrip type="definition">La pièce d’identité des étrangers\.<\/descrip>\s*<note>Gardez-la sur vous : « 외국인등록증 »\.<\/note>/,
    );
    expect([...text.matchAll(/<term>(.*)<\/term>/g)].map(([, term]) => term).slice(2, 5)).toEqual([
      'Residence Card',
      'ARC',
      'Alien Registration Card',
    ]);
  });
});

describe('the same as TBX 2, for tools that read no other', () => {
  /**
   * The order of elements in TBXBasiccoreStructV02.dtd (ISO 30042:2008), for as much as we write: auxiliary elements before the sections of
   * languages, `langSet ((auxInfo), (tig | ntig)+)`, the term first in `tig`, and the title before the publication.
   */
  const CONTENT: Record<string, RegExp> = {
    martif: /^martifHeader text $/,
    martifHeader: /^fileDesc (encodingDesc )?$/,
    fileDesc: /^(titleStmt )?(publicationStmt )?(sourceDesc )+$/,
    text: /^body $/,
    body: /^(termEntry )+$/,
    termEntry: /^((admin|descrip|descripGrp|note|ref|xref) )*(langSet )+$/,
    langSet: /^((admin|descrip|descripGrp|note|ref|xref) )*(tig )+$/,
    descripGrp: /^descrip ((admin|note|ref|xref) )*$/,
    tig: /^term (termNote )*((admin|descrip|note|ref|xref) )*$/,
    titleStmt: /^title (note )*$/,
    publicationStmt: /^(p )+$/,
    sourceDesc: /^(p )+$/,
    encodingDesc: /^(p )+$/,
  };

  function faults({ name, children, line }: XmlNode): string[] {
    const content = children.map((child) => `${child.name} `).join('');
    return [...((CONTENT[name] ?? /^$/).test(content) ? [] : [`line ${line}: <${name}> holds ${content}`]), ...children.flatMap(faults)];
  }

  function rootOf(text: string): XmlNode {
    const read = readXml(text);
    if ('fault' in read) throw new Error(read.fault.message);
    return read.root;
  }

  it('follows the core structure with every term of the glossary, and with a term in one language', () => {
    expect(faults(rootOf(writeTbx2(allOf([...realGlossary.terms, sampleTerm({ en: null, fr: null })]))))).toEqual([]);
  });

  it('names the DTD and the table of data categories', () => {
    const text = writeTbx2(allOf([sampleTerm()]));
    expect(text.split('\n').slice(1, 3)).toEqual([
      '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">',
      '<martif type="TBX-Basic" xml:lang="en">',
    ]);
    expect(text).toContain('<p type="XCSURI">TBXBasicXCSV02.xcs</p>');
  });

  it('is not that of the second edition', () => {
    expect(faults(tree([sampleTerm()]))).not.toEqual([]);
  });
});
