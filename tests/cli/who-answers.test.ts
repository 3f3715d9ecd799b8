import { describe, expect, it } from 'vitest';
import { UsageError } from '../../cli/usage-error.ts';
import { tellWhoAnswers } from '../../cli/who-answers.ts';

const FRIDAY = new Date('2026-11-27T06:00:00Z');
const print = (...args: string[]) => tellWhoAnswers(args, FRIDAY).output;
const asked = (...args: string[]) => JSON.parse(print('--json', ...args));

// The glossary is read and compiled for each of these.
const SLOW = { timeout: 60_000 };

describe('annae who-answers', SLOW, () => {
  it('prints one object with --json, moments in Seoul’s time', () => {
    const answers = asked('--speak', 'uz', '--service', 'immigration');
    expect(answers).toMatchObject({ speak: 'uz', service: 'immigration', at: '2026-11-27T15:00+09:00', holiday: [] });
    expect(answers.now[0]).toEqual({
      type: 'line',
      centre: null,
      region: null,
      number: '1577-1366',
      name: 'Danuri Helpline',
      speech: 'own',
      language: 'uz',
      languageCount: null,
      keys: null,
      asOf: '2026-06',
      confidence: 'high',
      holidaysKnown: true,
      until: null,
    });
    expect(answers.now).toContainEqual(
      expect.objectContaining({ type: 'centre', centre: 'seoul-global-center', until: '2026-11-27T18:00+09:00' }),
    );
  });

  it('prints who answers now and next, for people to read', () => {
    const text = print('--speak', 'th', '--service', 'labour', '--at', '2026-09-25T10:00+09:00');
    expect(text).toMatch(
      /^Fri 2026-09-25 10:00 in Seoul \(추석\)\n\nNow\n {2}1577-1366 {2}Danuri Helpline: ภาษาไทย; day and night; as of /,
    );
    expect(text).toMatch(/\nNext\n {2}1345 {2}Immigration Contact Center: ภาษาไทย; press 5\*; from Mon 2026-09-28 09:00; /);
  });

  it('prints who may speak a language behind those who surely do, with how many languages they count', () => {
    const rows = print('--speak', 'mn', '--service', 'labour', '--at', '2026-12-01T10:00').split('\n');
    const may = rows.findIndex((row) => row.includes('1577-0071'));
    expect(rows[may]).toContain('may speak Монгол хэл, ask; 15 languages, not all named; until Tue 2026-12-01 18:00');
    expect(may).toBeGreaterThan(rows.findIndex((row) => row.includes('1577-1366')));
    expect(asked('--speak', 'mn', '--service', 'labour', '--at', '2026-12-01T10:00').now).toContainEqual(
      expect.objectContaining({ number: '1577-0071', speech: 'maybe', languageCount: 15 }),
    );
  });

  it('prints those who are only known to speak Korean last, and never that they speak nothing else', () => {
    const rows = print('--speak', 'vi', '--service', 'bills', '--at', '2026-12-01T10:00').split('\n\n')[1]!.split('\n');
    expect(rows.at(-1)).toMatch(/^ {2}182 {2}Police call centre: 한국어, other languages not known; day and night; /);
  });

  it('prints that an interpreter joins the call', () => {
    const text = print('--speak', 'vi', '--service', 'banking', '--at', '2026-12-01T10:00');
    expect(text).toMatch(/1332 .*: Tiếng Việt by an interpreter who joins the call; until /);
    expect(text).toMatch(/1588-5644 .*: Tiếng Việt by an interpreter, ask for one; /);
  });

  it('speaks the language of --lang unless told otherwise, and names the lines in it', () => {
    expect(asked('--lang', 'zh-Hans')).toMatchObject({
      speak: 'zh',
      service: null,
      now: expect.arrayContaining([expect.objectContaining({ number: '1345', name: '外国人综合咨询中心' })]),
    });
  });

  it.each([
    ['Seoul’s, without a zone', '2026-11-27T19:30', '2026-11-27T19:30+09:00'],
    ['that of its zone', '2026-11-27T19:30-05:00', '2026-11-28T09:30+09:00'],
    ['Greenwich’s, with Z', '2026-11-27T19:30:00Z', '2026-11-28T04:30+09:00'],
  ])('takes a time that is %s', (_, at, inSeoul) => {
    expect(asked('--at', at).at).toBe(inSeoul);
  });

  it('says when the holidays of a year are not known', () => {
    const text = print('--speak', 'fr', '--at', '2028-03-01T10:00');
    expect(text).toContain('in Seoul (public holidays of this year not known)');
    expect(text).toMatch(/1345 .*; public holidays not known; /);
  });

  it.each<[string, string[], string]>([
    ['a language that nobody counsels in', ['--speak', 'tlh'], '--speak takes one of ko, en, zh'],
    ['a service that there is not', ['--service', 'visa'], '--service takes one of immigration'],
    ['an interface language that there is not', ['--lang', 'uz'], '--lang takes one of ko, en, zh-Hans'],
    ['a day without its time', ['--at', '2026-11-27'], '--at takes a moment such as 2026-11-27T15:00+09:00'],
    ['a time that there is not', ['--at', '2026-11-27T25:00'], '--at takes a moment'],
    ['a file', ['page.html'], 'page.html'],
    ['an option that there is not', ['--spaek', 'uz'], '--spaek'],
  ])('refuses %s in one line', (_, args, message) => {
    expect(() => print(...args)).toThrow(UsageError);
    expect(() => print(...args)).toThrow(message);
    expect(() => print(...args)).not.toThrow(/\n/);
  });

  it('leaves out those of other regions with --region, and says where no centre is known', () => {
    const sejong = print('--speak', 'en', '--service', 'civil-documents', '--region', 'sejong');
    expect(sejong).not.toContain('02-');
    expect(sejong).toMatch(/\n\nNo centre in Sejong is known here yet\.$/);
    expect(asked('--region', 'sejong', '--service', 'tax')).toMatchObject({ region: 'sejong', noCentreNear: true });
    expect(print('--speak', 'en', '--service', 'civil-documents', '--region', 'busan')).toMatch(
      /Now\n {2}1577-7716 {2}Busan Global Center: /,
    );
    expect(print('--speak', 'en', '--service', 'civil-documents', '--region', 'seoul')).toMatch(/Now\n {2}02-120 /);
    expect(print('--speak', 'en', '--service', 'civil-documents')).toMatch(/02-120 .*; for people in Seoul; until /);
    expect(() => print('--region', 'tokyo')).toThrow(/--region takes one of seoul, busan/);
  });
});
