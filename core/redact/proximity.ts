import { findSpans, type Span } from './spans.ts';
import type { Label } from './words/label.ts';

/**
 * Whether one of the words lies wholly within so many code units before a span, or after it. The
 * text is searched when first asked, so that a text without candidates costs nothing.
 */
export function proximityTo(
  text: string,
  word: RegExp | Label,
  { before, after }: { before: number; after: number },
): (span: Span) => boolean {
  let zones: { ahead: Uint8Array; behind: Uint8Array } | undefined;
  const paint = () => {
    const ahead = new Uint8Array(text.length + 1);
    const behind = new Uint8Array(text.length + 1);
    for (const { start, end } of findSpans(text, word)) {
      ahead.fill(1, end, start + before + 1);
      behind.fill(1, Math.max(0, end - after), start + 1);
    }
    return { ahead, behind };
  };
  return ({ start, end }) => {
    zones ??= paint();
    return zones.ahead[start] === 1 || zones.behind[end] === 1;
  };
}
