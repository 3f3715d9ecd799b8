import type { XmlElement } from '../../../core/xml/write-xml.ts';

/** The published core structure of TBX-Basic in the first edition (ISO 30042:2008, “TBX 2”). */
export const FIRST_DOCTYPE = 'martif SYSTEM "TBXBasiccoreStructV02.dtd"';

/** Which data categories a document uses: the table that the DTD leaves to another file. */
const CATEGORIES = 'TBXBasicXCSV02.xcs';

/** Names of elements in the first edition by those of the second. */
const NAMES: Readonly<Record<string, string>> = {
  tbx: 'martif',
  tbxHeader: 'martifHeader',
  conceptEntry: 'termEntry',
  langSec: 'langSet',
  termSec: 'tig',
};

/** A document of the second edition in DCA style as one of the first, which has the same data categories in elements of other names. */
export function asFirstEdition({ name, attributes, content }: XmlElement): XmlElement {
  const inside = typeof content === 'object' ? content.flatMap((child) => (child ? [asFirstEdition(child)] : [])) : content;
  if (name === 'tbx')
    return { name: 'martif', attributes: { type: 'TBX-Basic', 'xml:lang': attributes?.['xml:lang'] ?? 'en' }, content: inside };
  const own = { name: NAMES[name] ?? name, attributes, content: inside };
  if (typeof inside !== 'object') return own;
  if (name === 'fileDesc') return { ...own, content: titleFirst(inside) };
  if (name === 'tbxHeader') return { ...own, content: [...inside, encoding()] };
  return own;
}

/** The DTD wants the title before the publication, the second edition after it. */
function titleFirst(children: readonly XmlElement[]): XmlElement[] {
  return children.toSorted((a, b) => Number(b.name === 'titleStmt') - Number(a.name === 'titleStmt'));
}

function encoding(): XmlElement {
  return { name: 'encodingDesc', content: [{ name: 'p', attributes: { type: 'XCSURI' }, content: CATEGORIES }] };
}
