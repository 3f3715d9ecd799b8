import type { Page, SerializedAXNode } from 'puppeteer-core';

/** What a reader works with: without a name, a screen reader says “button” and no more. */
const WORKED_WITH = new Set(
  'button link textbox searchbox combobox checkbox radio switch tab slider spinbutton listbox menuitem progressbar dialog img image'.split(
    ' ',
  ),
);
const OUTLINE = new Set(['heading', 'main', 'dialog']);

/**
 * What is wrong with the accessibility tree as the browser hands it to a screen reader: what has no name, a heading that leaves levels out or
 * says nothing, a page without a heading of level 1. Of a stranger's page only our own element is looked at. Nothing in Firefox, whose
 * driver cannot tell.
 */
export async function treeFaults(page: Page, browser: string): Promise<string[]> {
  if (browser !== 'chrome') return [];
  const host = await page.$('annae-host');
  const root = await page.accessibility.snapshot({ interestingOnly: false, ...(host && { root: host }) });
  if (!root) return ['There is no tree.'];
  const nodes = flat(root);
  return [
    ...nodes.filter(isNameless).map((node) => `${node.role} without a name, in ${nearest(nodes, node)}`),
    ...headingFaults(nodes, host !== null),
  ];
}

function headingFaults(nodes: readonly SerializedAXNode[], isPart: boolean): string[] {
  const headings = nodes.filter(({ role }) => role === 'heading');
  const first = headings[0]?.level ?? 0;
  const start = isPart || first === 1 ? [] : [`The first heading has level ${first}.`];
  const skips = headings.flatMap(({ level = 0, name }, at) => {
    const before = headings[at - 1]?.level ?? level;
    return level > before + 1 ? `Level ${level} behind level ${before}: ${name}` : [];
  });
  return [...start, ...skips];
}

function isNameless({ role, name }: SerializedAXNode): boolean {
  return (WORKED_WITH.has(role) || role === 'heading') && !name?.trim();
}

/** The part of the page that a node is in: the last heading, landmark or dialog before it. */
function nearest(nodes: readonly SerializedAXNode[], node: SerializedAXNode): string {
  const before = nodes.slice(0, nodes.indexOf(node)).findLast(({ role, name }) => OUTLINE.has(role) && name);
  return before ? `${before.role} “${before.name}”` : 'the page';
}

function flat(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}
