import { SaxesParser } from 'saxes';

/** An element as read. Names are without their prefixes. */
export interface XmlNode {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlNode[];
  /** All text inside, with the text of the children unless the reading was lenient. */
  text: string;
  /** Line of the start tag, from 1. */
  line: number;
}

/** Where a document is not well-formed, in the parser’s words. */
export interface XmlFault {
  line: number;
  column: number;
  message: string;
}

/** TBX has ten levels. Each element keeps the text of all elements inside, so the depth has a limit. */
const MOST_LEVELS = 100;

interface OpenNode extends XmlNode {
  attributes: Map<string, string>;
  children: XmlNode[];
}

/**
 * Reads a document into a tree, or says where it stops being well-formed. Loads nothing and knows no entities of the document’s
 * own. `lenient` accepts prefixes without a namespace and any depth, and gives each element its own text alone.
 */
export function readXml(text: string, { lenient = false } = {}): { root: XmlNode } | { fault: XmlFault } {
  const document: OpenNode = { name: '', attributes: new Map(), children: [], text: '', line: 1 };
  const open = [document];
  let fault: XmlFault | null = null;
  const parser = new SaxesParser({ xmlns: !lenient });
  parser.on('error', ({ message }) => {
    fault = { line: parser.line, column: parser.column, message: message.replace(/^\d+:\d+: /, '') };
    // Otherwise the parser goes on to the end, and looks through all open elements for each prefix that it does not know.
    throw new Error(message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (!lenient && open.length > MOST_LEVELS) parser.fail(`elements more than ${MOST_LEVELS} levels deep`);
    const named = Object.entries(attributes).map(([key, value]): [string, string] => [
      localName(key),
      typeof value === 'string' ? value : value.value,
    ]);
    open.push({ name: localName(name), attributes: new Map(named), children: [], text: '', line: parser.line });
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
    if (!lenient) parent.text += node.text;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!fault) throw error;
  }
  return fault ? { fault } : { root: document.children[0]! };
}

function localName(name: string): string {
  return name.replace(/^.*:/, '');
}
