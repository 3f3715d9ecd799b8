import { describe, expect, it } from 'vitest';
import { ElementRole, elementRole } from '../../../core/text/elements.ts';

/** What stands on pages, by how it is read. */
const ROLES: Record<keyof typeof ElementRole, readonly string[]> = {
  inline: ['a', 'b', 'code', 'em', 'font', 'label', 'mark', 'ruby', 'span', 'strong', 'sub', 'u', 'wbr'],
  block: ['p', 'div', 'td', 'li', 'h1', 'button', 'img', 'section', 'dt', 'details', 'nhis-notice'],
  break: ['br'],
  unread: ['script', 'style', 'noscript', 'template', 'textarea', 'input', 'select', 'option', 'iframe', 'svg', 'title', 'rt', 'rp'],
};

describe('the role of an element in reading', () => {
  it.each(Object.entries(ROLES).flatMap(([role, names]) => names.map((name) => [name, role as keyof typeof ElementRole] as const)))(
    '<%s> is %s',
    (name, role) => {
      expect(elementRole(name)).toBe(ElementRole[role]);
    },
  );
});
