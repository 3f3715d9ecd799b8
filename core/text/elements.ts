/** Elements whose text is code, a value somebody types, or not painted as text: never read. */
const UNREAD = new Set(
  'script style noscript template textarea input select option datalist iframe frame object embed canvas audio video svg math head title'.split(
    ' ',
  ),
);

/** Elements that stand inside a line of text: a term may begin before one and end in it. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** How the reader treats an element, by its lower-case name. Unknown and custom elements break the line. */
export type ElementRole = 'unread' | 'inline' | 'break' | 'block';

/** The role of an element in reading; `rp` and `rt` (ruby glosses) are left out, so that the base text reads on. */
export function elementRole(name: string): ElementRole {
  if (INLINE.has(name)) return 'inline';
  if (UNREAD.has(name) || name === 'rt' || name === 'rp') return 'unread';
  return name === 'br' ? 'break' : 'block';
}
