import { describe, expect, it } from 'vitest';
import { fixLayout } from '../../../glossary/read/fix-layout.ts';

describe('layout', () => {
  it.each([
    ['a byte-order mark', '\ufeffid: a\n', 'id: a\n'],
    ['Windows line ends', 'id: a\r\nb: c\r\n', 'id: a\nb: c\n'],
    ['old Macintosh line ends', 'id: a\rb: c\r', 'id: a\nb: c\n'],
    ['tabs at the start of a line', 'en:\n\tname: x\n\t\ty: z\n', 'en:\n  name: x\n    y: z\n'],
    ['spaces at the end of a line', 'id: a  \nb: c\t\n', 'id: a\nb: c\n'],
    ['no line end at the end', 'id: a', 'id: a\n'],
    ['empty lines at the end', 'id: a\n\n\n', 'id: a\n'],
  ])('loses %s', (_, text, fixed) => {
    expect(fixLayout(text)).toBe(fixed);
  });

  it('keeps tabs inside a line and empty lines between', () => {
    expect(fixLayout('id: a\tb\n\nc: d\n')).toBe('id: a\tb\n\nc: d\n');
  });
});
