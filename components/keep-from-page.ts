/** Keeps a key that is pressed in our interface from the shortcuts of the page around it. */
export function keepFromPage(event: KeyboardEvent): void {
  event.stopPropagation();
}
