import type { Look } from '../look.ts';
import { showTag } from '../read/show-tag.ts';

/** Fields that a screen reader, and a translator of the page, can say nothing of (WCAG 2.2, 1.3.1 and 4.1.2). */
export const lookAtLabels: Look = (_, { fields }) =>
  fields.filter(({ label }) => label === null).map(({ element }) => ({ kind: 'field-without-label', sample: showTag(element), element }));
