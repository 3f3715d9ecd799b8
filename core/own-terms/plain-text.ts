/** The names that texts write for signs which would begin markup; others stay as they are. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
const LONGEST_NAME = 4;
/** Elements inside a line: what they stand between is one word. */
const INLINE = ['a', 'b', 'strong', 'i', 'em'];

/** Whether a text holds what may be markup; else it is shown as it is. */
export function mayHoldMarkup(text: string): boolean {
  return text.includes('<') || text.includes('&');
}

/**
 * The words of a text without its markup, in one line, for places that show none. Reads every sign once. Only for showing as text: what
 * looks like no element stays.
 */
export function plainText(markup: string): string {
  let out = '';
  for (let at = 0; at < markup.length; ) {
    const end = elementEnd(markup, at);
    if (end > at) {
      out += INLINE.includes(elementName(markup, at)) ? '' : ' ';
      at = end;
      continue;
    }
    const named = nameAt(markup, at);
    out += named === null ? markup[at] : NAMED[named];
    at += named === null ? 1 : named.length + 2;
  }
  return out.split(/\s+/).filter(Boolean).join(' ');
}

/** Where the tag ends that begins there; the same place where none does. */
function elementEnd(text: string, at: number): number {
  if (text[at] !== '<') return at;
  const first = text[at + 1] === '/' ? at + 2 : at + 1;
  if (!isLetter(text, first)) return at;
  const close = text.indexOf('>', first);
  return close < 0 ? at : close + 1;
}

function elementName(text: string, at: number): string {
  const begin = text[at + 1] === '/' ? at + 2 : at + 1;
  let end = begin;
  while (isLetter(text, end)) end++;
  return text.slice(begin, end).toLowerCase();
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  return unit >= 0x61 && unit <= 0x7a;
}

function nameAt(text: string, at: number): string | null {
  if (text[at] !== '&') return null;
  const end = text.indexOf(';', at);
  const name = end < 0 || end - at > LONGEST_NAME + 1 ? '' : text.slice(at + 1, end);
  return Object.hasOwn(NAMED, name) ? name : null;
}
