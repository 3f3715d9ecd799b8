import { describe, expect, test } from 'vitest';
import type { Centre } from '../../../core/contacts/centre.ts';
import type { CentreChannel } from '../../../core/contacts/channel.ts';
import type { Language } from '../../../core/languages.ts';
import { listChannels } from '../../../core/request/list-channels.ts';
import { phrasesIn } from './sample-phrases.ts';

const TEXTS = { subject: '[출입국·체류] 상담 요청', textKo: '안녕하세요.', textUser: 'Hello,' };
const PORTALS: CentreChannel[] = [
  { type: 'portal', href: 'https://centre.example/ko', lang: 'ko' },
  { type: 'portal', href: 'https://centre.example/en', lang: 'en' },
  { type: 'portal', href: 'https://centre.example/vi', lang: 'vi' },
];
const request = (language: Language) => ({ texts: TEXTS, language, korean: phrasesIn(language).korean });
const centreWith = (channels: CentreChannel[]) => ({ channels }) as unknown as Centre;

describe('the channels of a centre', () => {
  test('always end in copy and print, even without a centre', () => {
    expect(listChannels(null, request('en'))).toEqual([{ type: 'copy' }, { type: 'print' }]);
  });

  test('keep the order of the centre’s file', () => {
    const centre = centreWith([
      { type: 'phone', number: '02-2075-4180' },
      { type: 'open311', endpoint: 'https://centre.example/v2', jurisdiction: null },
      { type: 'mailto', address: 'desk@centre.example' },
    ]);
    expect(listChannels(centre, request('en')).map(({ type }) => type)).toEqual(['phone', 'open311', 'mailto', 'copy', 'print']);
  });

  test('are only those that the page’s agency offers', () => {
    const centre = centreWith([
      { type: 'phone', number: '02-2075-4180' },
      { type: 'mailto', address: 'desk@centre.example' },
    ]);
    expect(listChannels(centre, request('en'), ['mailto', 'copy']).map(({ type }) => type)).toEqual(['mailto', 'copy']);
    expect(listChannels(centre, request('en'), [])).toEqual([]);
  });

  test.each([
    ['vi', 'https://centre.example/vi'],
    ['fr', 'https://centre.example/en'],
  ] as const)('have one portal, for %s', (language, href) => {
    const portals = listChannels(centreWith(PORTALS), request(language)).filter(({ type }) => type === 'portal');
    expect(portals).toEqual([{ type: 'portal', href }]);
  });

  test('carry the whole request in a mail link that is short enough', () => {
    const [mail] = listChannels(centreWith([{ type: 'mailto', address: 'desk@centre.example' }]), request('en'));
    expect(mail).toMatchObject({ type: 'mailto', complete: true });
  });
});
