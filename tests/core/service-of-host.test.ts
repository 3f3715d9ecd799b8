import { describe, expect, it } from 'vitest';
import { serviceOfHost } from '../../core/service-of-host.ts';
import { readSites } from '../../glossary/read/read-sites.ts';

const sites = {
  'hometax.go.kr': 'tax',
  'seoul.go.kr': 'civil-documents',
  'etax.seoul.go.kr': 'tax',
  'global.seoul.go.kr': null,
  'gov.kr': 'civil-documents',
} as const;

const OWN: [host: string, service: string | null][] = [
  ['hometax.go.kr', 'tax'],
  ['www.hometax.go.kr', 'tax'],
  ['WWW.HomeTax.GO.KR', 'tax'],
  ['hometax.go.kr.', 'tax'],
  ['hometax.go.kr:443', 'tax'],
  ['etax.seoul.go.kr', 'tax'],
  ['a.b.etax.seoul.go.kr', 'tax'],
  ['english.seoul.go.kr', 'civil-documents'],
  ['global.seoul.go.kr', null],
  ['www.global.seoul.go.kr', null],
];

const FOREIGN = [
  'hometax.go.kr.example.com',
  'fakehometax.go.kr',
  'fake-hometax.go.kr',
  'hometax-go.kr',
  'hometax.go.kr-login.com',
  'hometax.gokr',
  'hometax.go.kr..',
  '.go.kr',
  'go.kr',
  'kr',
  '',
  '.',
  'hometax.go.kr/path',
  'user@hometax.go.kr',
  'example.com#.hometax.go.kr',
  'example.com?.hometax.go.kr',
  'hоmetax.go.kr', // a Cyrillic о
  'xn--hmetax-4nf.go.kr',
  '홈택스.go.kr',
  'constructor',
  '__proto__',
  'toString.hasOwnProperty',
  '211.34.1.1',
  '[::1]',
];

describe('serviceOfHost', () => {
  it.each(OWN)('%s belongs to %s', (host, service) => expect(serviceOfHost(host, sites)).toBe(service));

  it.each(FOREIGN)('“%s” belongs to nothing', (host) => expect(serviceOfHost(host, sites)).toBeNull());
});

describe('sites.yaml', () => {
  const { value, problems } = readSites();

  it('is read without a problem, each host once', () => {
    expect(problems).toEqual([]);
    expect(value!.length).toBeGreaterThanOrEqual(100);
  });

  it('gives every host its own service, whatever other row its suffixes match', () => {
    const table = Object.fromEntries(value!.map(({ host, service }) => [host, service]));
    for (const { host, service } of value!) expect([host, serviceOfHost(`www.${host}`, table)]).toEqual([host, service]);
  });
});
