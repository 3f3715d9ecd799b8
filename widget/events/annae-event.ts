/**
 * What an agency may count. Nothing in it is about the reader: no language, no place, no text of theirs.
 */
export type AnnaeEvent =
  /** The list has been opened. */
  | { type: 'annae:open'; detail: Record<string, never> }
  /** The card of a word has been shown: by itself where the pointer rests (`preview`), or asked for (`card`). */
  | { type: 'annae:term'; detail: { id: string; headword: string; as: 'preview' | 'card' } }
  /** A word of the page has been sought in vain. */
  | { type: 'annae:miss'; detail: { word: string } }
  /** A request has been opened, or sent online. */
  | { type: 'annae:request'; detail: { step: 'opened' | 'sent' } };
