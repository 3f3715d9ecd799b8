const CLASS_OR_PROPERTY = /\[(?:\\.|[^\]\\])*\]|\\p\{[^}]*\}/gu;
const PROPERTY = /\\p\{[^}]*\}/gu;
const PLANE = 0x10000;
const BLOCK = 0x800;
const SURROGATES = 0xd800;

/**
 * An expression with the flag `u` in which properties (`\p{L}`) hold characters of the Basic Multilingual Plane alone. Those of
 * the other planes are in no name here, and for them engines write ten times the code, of which they keep little.
 */
export function basicExpression(source: string, flags: string): RegExp {
  const basic = source.replace(CLASS_OR_PROPERTY, (part) =>
    part.startsWith('[') ? part.replace(PROPERTY, rangesOf) : `[${rangesOf(part)}]`,
  );
  return new RegExp(basic, flags);
}

const known = new Map<string, string>();

/** The characters of a property as ranges of a class; what is not assigned may lie between them. */
function rangesOf(property: string): string {
  const found = known.get(property);
  if (found !== undefined) return found;
  const rows = basicPlane().match(new RegExp(`${property}[${property}\\p{Cn}]*`, 'gu')) ?? [];
  const ranges = rows.map((row) => (row.length > 2 ? `${row[0]}-${row.at(-1)}` : row)).join('');
  known.set(property, ranges);
  return ranges;
}

let plane = '';

/** All its characters but the block of surrogates, which are the halves of others. */
function basicPlane(): string {
  if (plane) return plane;
  for (let start = 0; start < PLANE; start += BLOCK) if (start !== SURROGATES) plane += blockFrom(start);
  return plane;
}

function blockFrom(start: number): string {
  return String.fromCharCode(...Array.from({ length: BLOCK }, (_, at) => start + at));
}
