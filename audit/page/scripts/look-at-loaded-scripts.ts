import { isNameField } from '../forms/is-name-field.ts';
import { isResidentField } from '../forms/look-at-resident-fields.ts';
import type { Facts, Look, Seen } from '../look.ts';
import type { PageView } from '../read/page-view.ts';

/** What forms call what they ask for, where it stands beside the field and not in its label. */
const NAME = /성\s?명|이\s?름|성\s?함|신청[인자]|작성자|\bname\b/i;
const NUMBER = /주민\s*(?:등록)?\s*번호|외국인\s*등록\s*번호/;

/**
 * Scripts that the page loads and that seem to refuse names or numbers of foreigners. One script serves many pages: what it says of names
 * is told on a page that asks for a name, what it says of numbers on one that asks for a number.
 */
export const lookAtLoadedScripts: Look = (view, facts) => {
  if (!view.scripts?.length) return [];
  const isAsked = { name: asksForName(view, facts), number: asksForNumber(view, facts) };
  return view.scripts.flatMap(({ address, places }) =>
    places
      .filter(({ kind }) => (kind === 'resident-number-only' ? isAsked.number : isAsked.name))
      .map((place): Seen => ({ ...place, script: address, lookHere: true })),
  );
};

function asksForName({ blocks }: PageView, { fields }: Facts): boolean {
  return fields.some(isNameField) || blocks.some((block) => NAME.test(block));
}

function asksForNumber({ blocks }: PageView, { fields }: Facts): boolean {
  return fields.some(isResidentField) || blocks.some((block) => NUMBER.test(block));
}
