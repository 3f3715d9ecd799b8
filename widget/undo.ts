/** Takes these steps, each whatever becomes of the others: what a page has broken must not keep the rest from being undone. */
export function undo(...steps: (() => void)[]): void {
  for (const step of steps) {
    try {
      step();
    } catch {
      // Told by whatever led here, or of no use to anybody.
    }
  }
}
