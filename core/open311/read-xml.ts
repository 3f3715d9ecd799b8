/** An element that has not ended. */
interface OpenElement {
  name: string;
  text: string;
  children: [name: string, value: unknown][];
}

/**
 * Reads XML into what JSON would say of it, by the “Spark” convention of Open311: an element with elements inside is an
 * object, several of one name are an array, an empty one is null, all others are strings. Names are without prefixes, with
 * `_` for `-`; XML attributes are left aside. Throws when the document is not well-formed; entities of its own make it so.
 */
export async function readXml(text: string): Promise<unknown> {
  const { SaxesParser } = await import('saxes');
  const document: OpenElement = { name: '', text: '', children: [] };
  const open = [document];
  const parser = new SaxesParser();
  const addText = (piece: string) => {
    open.at(-1)!.text += piece;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open.push({ name: name.replace(/^.*:/, '').replaceAll('-', '_'), text: '', children: [] });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop()!;
    open.at(-1)!.children.push([element.name, contentOf(element)]);
  });
  parser.write(text).close();
  return contentOf(document);
}

function contentOf({ text, children }: OpenElement): unknown {
  if (children.length === 0) return text.trim() || null;
  const values = new Map<string, unknown[]>();
  for (const [name, value] of children) {
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? all[0] : all]));
}
