/** Puts a text on the clipboard; false where that is refused. Pages without TLS have no clipboard. */
export async function copyText(text: string): Promise<boolean> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  try {
    await clipboard?.writeText(text);
  } catch {
    return false;
  }
  return clipboard !== undefined;
}
