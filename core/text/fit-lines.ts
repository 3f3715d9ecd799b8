/**
 * A text as it is where it fits; otherwise as many of its first lines as fit, with a line at the end that says so. Null where not
 * even one line does. The shorter the text, the better it has to fit.
 */
export function fitLines(text: string, cutNote: string, fits: (text: string) => boolean): string | null {
  if (fits(text)) return text;
  const lines = text.split('\n');
  const shorter = (kept: number) => [...lines.slice(0, kept), cutNote].join('\n');
  // The more lines, the longer: halving finds the most that fit.
  let fitting = 0;
  let tooMany = lines.length;
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (fits(shorter(middle))) fitting = middle;
    else tooMany = middle;
  }
  return fitting > 0 ? shorter(fitting) : null;
}
