import { describe, expect, it } from 'vitest';
import { readXml } from '../../../core/xml/read-xml.ts';
import { writeXml } from '../../../core/xml/write-xml.ts';

describe('written XML', () => {
  it('is indented, and leaves out what is null', () => {
    const content = [{ name: 'b', content: 'x' }, null, { name: 'c', content: [] }];
    expect(writeXml({ name: 'a', attributes: { k: 'v' }, content }, { indented: true })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a k="v">\n  <b>x</b>\n  <c/>\n</a>\n',
    );
  });

  it.each(['<script>alert(1)</script>', '"&amp;\'', ']]>', '<!-- -->', 'two\tspaces\nand\r\nlines', '전세 \u{20bb7} é'])(
    'holds any text and attribute: %j',
    (text) => {
      const read = readXml(writeXml({ name: 'a', attributes: { k: text }, content: text }));
      expect(read).toMatchObject({ root: { text } });
      expect('root' in read && read.root.attributes.get('k')).toBe(text);
    },
  );

  it('replaces what XML cannot hold', () => {
    const read = readXml(writeXml({ name: 'a', content: 'a\u0000b\u0007c\ud800d\uffff' }));
    expect(read).toMatchObject({ root: { text: 'a\ufffdb\ufffdc\ufffdd\ufffd' } });
  });
});
