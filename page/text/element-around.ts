/** The element around a node: the host for a shadow tree. */
export function elementAround(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent?.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return ((parent ?? node) as Partial<ShadowRoot>).host ?? null;
}
