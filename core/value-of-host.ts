/** Letters, digits, hyphens and dots, with or without a port: anything else is not a host name. */
const HOST = /^([\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*)\.?(?::\d+)?$/u;

/**
 * What a table says of a host, by its longest suffix of whole labels there; undefined where it has none. A look-alike
 * (hometax.go.kr.example.com, fakehometax.go.kr) has no such suffix.
 */
export function valueOfHost<Value>(host: string, table: Readonly<Record<string, Value>>): Value | undefined {
  const name = HOST.exec(host)?.[1]?.toLowerCase();
  if (!name) return undefined;
  for (let at = 0; at >= 0; at = nextLabel(name, at)) {
    const suffix = name.slice(at);
    if (Object.hasOwn(table, suffix)) return table[suffix];
  }
  return undefined;
}

function nextLabel(name: string, at: number): number {
  const dot = name.indexOf('.', at);
  return dot < 0 ? dot : dot + 1;
}
