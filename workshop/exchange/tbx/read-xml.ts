import { SaxesParser } from 'saxes';

/** An element as read. Names are local ones: prefixes and namespaces are left aside. */
export interface XmlNode {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlNode[];
  /** All text inside, that of the children included. */
  text: string;
  /** Line of the start tag, from 1. */
  line: number;
}

/** Where a document is not well-formed, in the parser's words. */
export interface XmlFault {
  line: number;
  column: number;
  message: string;
}

/** TBX has ten; the text of an element is kept once for each element around it. */
const MOST_LEVELS = 100;

interface OpenNode extends XmlNode {
  attributes: Map<string, string>;
  children: XmlNode[];
}

/** Reads a document into a tree, or says where it stops being well-formed. Nothing is loaded, no entity of its own is known. */
export function readXml(text: string): { root: XmlNode } | { fault: XmlFault } {
  const document: OpenNode = { name: '', attributes: new Map(), children: [], text: '', line: 1 };
  const open = [document];
  let fault: XmlFault | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => {
    fault = { line: parser.line, column: parser.column, message: message.replace(/^\d+:\d+: /, '') };
    // The parser would go on to the end, and look at every open element for each prefix that it does not know.
    throw new Error(message);
  });
  parser.on('opentag', ({ local, attributes }) => {
    if (open.length > MOST_LEVELS) parser.fail(`elements more than ${MOST_LEVELS} levels deep`);
    const named = Object.values(attributes).map((attribute): [string, string] => [attribute.local, attribute.value]);
    open.push({ name: local, attributes: new Map(named), children: [], text: '', line: parser.line });
  });
  const addText = (piece: string) => {
    open.at(-1)!.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const [node, parent] = [open.pop()!, open.at(-1)];
    if (!parent) return;
    parent.children.push(node);
    parent.text += node.text;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!fault) throw error;
  }
  return fault ? { fault } : { root: document.children[0]! };
}
