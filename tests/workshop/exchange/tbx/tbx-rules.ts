import type { XmlNode } from '../../../../core/xml/read-xml.ts';

/**
 * What of TBX we write, and the rules for that much: the order of elements from the core structure (ISO 30042:2019,
 * TBXcoreStructV03.rng), types and their levels from the TBX-Basic dialect in DCA style (TBX-Basic_DCA.sch 1.2.1 of
 * 2023-02-09), both published by LTAC Global.
 */
const CONTENT: Record<string, RegExp> = {
  tbx: /^tbxHeader text $/,
  tbxHeader: /^fileDesc $/,
  fileDesc: /^(publicationStmt )?(titleStmt )?sourceDesc $/,
  publicationStmt: /^(p )+$/,
  titleStmt: /^title (note )*$/,
  sourceDesc: /^(p )+$/,
  text: /^(body )?(back )?$/,
  body: /^(conceptEntry )+$/,
  conceptEntry: /^((admin|descrip|descripGrp|note|ref|xref) )*(langSec )+$/,
  langSec: /^((admin|descrip|descripGrp|note|ref|xref) )*(termSec )+$/,
  descripGrp: /^descrip ((admin|note|ref|xref) )*$/,
  termSec: /^term (termNote )*((admin|note|ref|xref) )*$/,
};

const TYPES: Record<string, { levels: string[]; values?: string[] }> = {
  'descrip subjectField': { levels: ['conceptEntry'] },
  'descrip definition': { levels: ['conceptEntry', 'langSec', 'descripGrp'] },
  'admin source': { levels: ['conceptEntry', 'langSec', 'termSec'] },
  'ref crossReference': { levels: ['conceptEntry', 'termSec'] },
  'xref externalCrossReference': { levels: ['conceptEntry', 'langSec', 'termSec'] },
  'termNote partOfSpeech': { levels: ['termSec'], values: ['noun', 'verb', 'adjective', 'adverb', 'other'] },
  'termNote administrativeStatus': {
    levels: ['termSec'],
    values: ['preferredTerm-admn-sts', 'admittedTerm-admn-sts', 'deprecatedTerm-admn-sts', 'supersededTerm-admn-sts'],
  },
};

/** Every breach of the rules in a document. */
export function breaches(root: XmlNode): string[] {
  const ids = new Set<string>();
  const all = collect(root, null, ids);
  return all.flatMap(({ node, parent }) => breachesOf(node, parent, ids));
}

interface Placed {
  node: XmlNode;
  parent: XmlNode | null;
}

function collect(node: XmlNode, parent: XmlNode | null, ids: Set<string>): Placed[] {
  const id = node.attributes.get('id');
  if (id !== undefined) ids.add(ids.has(id) ? `${id} twice` : id);
  return [{ node, parent }, ...node.children.flatMap((child) => collect(child, node, ids))];
}

function breachesOf(node: XmlNode, parent: XmlNode | null, ids: ReadonlySet<string>): string[] {
  const { name, attributes, children, line } = node;
  const found: string[] = [];
  const content = children.map((child) => `${child.name} `).join('');
  if (!(CONTENT[name] ?? /^$/).test(content)) found.push(`line ${line}: <${name}> holds ${content}`);
  if (name === 'conceptEntry' && !/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(attributes.get('id') ?? '')) found.push(`line ${line}: no id`);
  if (name === 'langSec' && !/^[a-z]{2}(-[A-Z][a-z]{3})?$/.test(attributes.get('lang') ?? '')) found.push(`line ${line}: no language`);
  return [...found, ...breachesOfType(node, parent), ...breachesOfTarget(node, ids)];
}

function breachesOfType({ name, attributes, text, line }: XmlNode, parent: XmlNode | null): string[] {
  if (!['admin', 'descrip', 'ref', 'termNote', 'xref'].includes(name)) return [];
  const type = `${name} ${attributes.get('type')}`;
  const rule = TYPES[type];
  if (!rule) return [`line ${line}: no such type: ${type}`];
  const found: string[] = [];
  if (!rule.levels.includes(parent?.name ?? '')) found.push(`line ${line}: ${type} in <${parent?.name}>`);
  if (rule.values && !rule.values.includes(text)) found.push(`line ${line}: ${type} is ${text}`);
  return found;
}

function breachesOfTarget({ name, attributes, line }: XmlNode, ids: ReadonlySet<string>): string[] {
  const target = attributes.get('target') ?? '';
  if (name === 'ref' && !ids.has(target)) return [`line ${line}: no concept ${target}`];
  if (name === 'xref' && !/^https?:\/\/./.test(target)) return [`line ${line}: no address: ${target}`];
  return [];
}
