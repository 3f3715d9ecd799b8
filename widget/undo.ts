/** Takes all of these steps, even where one of them throws: what a page has broken must not keep us from undoing the rest. */
export function undo(...steps: (() => void)[]): void {
  for (const step of steps) {
    try {
      step();
    } catch {
      // The fault that led here has been logged, or there was none and this one helps nobody.
    }
  }
}
