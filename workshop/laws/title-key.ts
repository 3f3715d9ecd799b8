/** The key of a title, which may be written with spaces or without. */
export function titleKey(title: string): string {
  return title.replace(/\s/g, '');
}
