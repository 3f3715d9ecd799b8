import { describe, expect, it } from 'vitest';
import { readXml } from '../../../core/xml/read-xml.ts';

describe('an XML file', () => {
  it('is read into elements with local names, all their text and their lines', () => {
    const read = readXml('<a xmlns:m="urn:m">\n<m:b m:k="v">one <c>two</c><![CDATA[ <3>]]></m:b>\n</a>');
    if (!('root' in read)) throw new Error(read.fault.message);
    const [b] = read.root.children;
    expect(b).toMatchObject({ name: 'b', text: 'one two <3>', line: 2 });
    expect(b!.attributes.get('k')).toBe('v');
    expect(b!.children).toMatchObject([{ name: 'c', text: 'two' }]);
  });

  it.each([
    { what: 'a tag that is not closed', text: '<a>\n<b></a>', line: 2 },
    { what: 'an ampersand alone', text: '<a>\n\nR&D</a>', line: 3 },
    { what: 'an entity of its own, which could grow without end', text: '<!DOCTYPE a [<!ENTITY x "y">]>\n<a>&x;</a>', line: 2 },
    { what: 'a prefix without a namespace', text: '<a>\n<min:b/></a>', line: 2 },
    { what: 'an end before its end', text: '<a>\n<b>', line: 2 },
    { what: 'something behind the root', text: '<a/>\n<b/>', line: 2 },
  ])('is refused for $what, with the line', ({ text, line }) => {
    expect(readXml(text)).toMatchObject({ fault: { line, message: expect.stringMatching(/./) } });
  });

  it('loads nothing that it names', () => {
    expect(readXml('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>x</a>')).toMatchObject({ root: { text: 'x' } });
  });

  it('may be nested a hundred levels deep and no deeper', () => {
    const nested = (levels: number) => readXml(`${'<a>'.repeat(levels)}x${'</a>'.repeat(levels)}`);
    expect(nested(100)).toMatchObject({ root: { text: 'x' } });
    expect(nested(101)).toEqual({ fault: { line: 1, column: 303, message: 'elements more than 100 levels deep' } });
    expect(nested(10_000)).toEqual(nested(101));
  });

  it('is read no further than its first fault', () => {
    expect(readXml(`<a>${'<b x>'.repeat(10_000)}`)).toMatchObject({ fault: { line: 1, column: 8 } });
  });

  it('is read leniently where that is asked for: with any prefix, at any depth, each element with its own text', () => {
    const read = readXml('<a>one <x:b>two</x:b></a>', { lenient: true });
    expect(read).toMatchObject({ root: { text: 'one ', children: [{ name: 'b', text: 'two' }] } });
    expect(readXml(`${'<a>'.repeat(101)}${'</a>'.repeat(101)}`, { lenient: true })).toMatchObject({ root: { name: 'a' } });
  });
});
