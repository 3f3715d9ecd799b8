import type { Redactor } from '../../core/redact/create-redactor.ts';
import { writePlaceholders } from '../../core/redact/redaction.ts';

/** Between quotes, so that none is read together with the next one. */
const GAP = '\n\n';

/** Quotes of a page with personal details struck out, in one go, since that costs less than one at a time. */
export function redactQuotes(quotes: readonly string[], { redact }: Redactor): string[] {
  const { redactions } = redact(quotes.join(GAP));
  let begin = 0;
  return quotes.map((quote) => {
    const end = begin + quote.length;
    const inside = redactions
      .filter((redaction) => redaction.start < end && redaction.end > begin)
      .map(({ kind, start, end: last }) => ({ kind, start: Math.max(start, begin) - begin, end: Math.min(last, end) - begin }));
    begin = end + GAP.length;
    return writePlaceholders(quote, inside);
  });
}
