import { PLACEHOLDER, PLACEHOLDER_LABELS, type RedactionKind } from './redaction.ts';

/** How one language names what was struck out; a part of its phrases. */
export interface RedactionNames {
  /** What stands in the place of the text; `{{name}}` is the name of its kind. */
  hidden: string;
  redactions: Readonly<Record<RedactionKind, string>>;
}

const KINDS = Object.keys(PLACEHOLDER_LABELS) as RedactionKind[];

/** A text with its Korean placeholders said in the reader's language. */
export function nameRedactions(text: string, { hidden, redactions }: RedactionNames): string {
  return text.replace(new RegExp(PLACEHOLDER, 'gu'), (placeholder) => {
    const kind = KINDS.find((known) => placeholder.endsWith(` ${PLACEHOLDER_LABELS[known]}]`));
    return kind ? hidden.replace('{{name}}', () => redactions[kind]) : placeholder;
  });
}
