/** The line of a script on which a place is, counted from 1. */
export function lineIn(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++;
  return line;
}

/** The line of a script around a place, for a person to look at. */
export function showCode(text: string, at: number): string {
  const before = 40;
  const after = 80;
  const begin = Math.max(text.lastIndexOf('\n', at) + 1, at - before);
  const end = text.indexOf('\n', at);
  return text.slice(begin, Math.min(end < 0 ? text.length : end, at + after)).trim();
}
