import { describe, expect, it } from 'vitest';
import { oneFile, parseOptions } from '../../cli/options.ts';
import { UsageError } from '../../cli/usage-error.ts';

describe('the arguments of a command', () => {
  it('have defaults: English, text by the file’s ending, for people to read', () => {
    const { options, files } = parseOptions(['page.html']);
    expect(options).toMatchObject({ json: false, lines: false, lang: 'en', url: null });
    expect(options.html).toBeUndefined();
    expect(files).toEqual(['page.html']);
  });

  it('may be in any order', () => {
    const { options, files } = parseOptions(['--json', '-', '--lang', 'vi', '--html', '--url', 'https://www.gov.kr/', '--lines']);
    expect(options).toMatchObject({ json: true, lines: true, html: true, lang: 'vi', url: 'https://www.gov.kr/' });
    expect(files).toEqual(['-']);
  });

  it.each([
    ['a language that we do not have', ['--lang', 'th', 'a.txt'], /--lang takes one of ko, en, zh-Hans, ja, fr, vi, not “th”/],
    ['an option that there is not', ['--jsno', 'a.txt'], /--jsno/],
    ['an option without its value', ['a.txt', '--url'], /--url/],
  ])('are refused in one line when they hold %s', (_, args, message) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(message);
    expect(() => parseOptions(args)).not.toThrow(/\n/);
  });

  it.each([[[]], [['a.txt', 'b.txt']]])('are refused when they name not one file but %j', (files) => {
    expect(() => oneFile(files, 'explain')).toThrow('annae explain takes one file');
  });
});
