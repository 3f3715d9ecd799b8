/** Elements whose text is code, a value somebody types, or not painted as text: never read. */
const UNREAD = new Set(
  'script style noscript template textarea input select option datalist iframe frame object embed canvas audio video svg math head title'.split(
    ' ',
  ),
);

/** Elements inside a line of text: a term may begin before one and end in it. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** How the reader treats an element. Unknown and custom elements are blocks. */
export const ElementRole = { unread: 0, inline: 1, break: 2, block: 3 } as const;

export type ElementRole = (typeof ElementRole)[keyof typeof ElementRole];

/** The role of an element by its lower-case name; ruby glosses are left out, so that the base text reads on. */
export function elementRole(name: string): ElementRole {
  if (INLINE.has(name)) return ElementRole.inline;
  if (UNREAD.has(name) || name === 'rt' || name === 'rp') return ElementRole.unread;
  return name === 'br' ? ElementRole.break : ElementRole.block;
}
