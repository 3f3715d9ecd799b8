import { describe, expect, it } from 'vitest';
import { isLoopback, readOptions } from '../../receiver/read-options.ts';

describe('readOptions', () => {
  it('serves this machine alone, from a folder, when nothing is said', () => {
    expect(readOptions([], {})).toMatchObject({
      type: 'serve',
      host: '127.0.0.1',
      port: 3110,
      folder: '.cache/receiver',
      databaseUrl: undefined,
      settings: { agency: null, retentionDays: 90, trustProxy: false },
    });
  });

  it('reads what is said', () => {
    const args =
      '--port 0 --host 0.0.0.0 --data /srv/requests --agency 서울글로벌센터 --retention 30 --public-url https://requests.example.org/ --trust-proxy --posts-per-minute 60';
    expect(readOptions(args.split(' '), { DATABASE_URL: 'postgres://localhost/annae' })).toMatchObject({
      host: '0.0.0.0',
      port: 0,
      folder: '/srv/requests',
      databaseUrl: 'postgres://localhost/annae',
      settings: {
        agency: '서울글로벌센터',
        retentionDays: 30,
        publicUrl: 'https://requests.example.org',
        trustProxy: true,
        postRate: { burst: 120, perMinute: 60 },
      },
    });
  });

  it('makes and voids tokens without serving', () => {
    expect(readOptions(['--add-token', 'kim'], {})).toEqual({ type: 'add-token', name: 'kim', folder: '.cache/receiver' });
    expect(readOptions(['--remove-token', 'kim', '--data', 'd'], {})).toEqual({ type: 'remove-token', name: 'kim', folder: 'd' });
  });

  it.each([
    [['--port', '70000'], '--port must be a whole number from 0 to 65535, not “70000”'],
    [['--port', '3e3'], '--port must be a whole number from 0 to 65535, not “3e3”'],
    [['--retention', '0'], '--retention must be a whole number from 1 to 3650, not “0”'],
    [
      ['--public-url', 'requests.example.org'],
      '--public-url must be an address such as https://requests.example.org, not “requests.example.org”',
    ],
    [
      ['--public-url', 'https://example.org/requests'],
      '--public-url must be an address such as https://requests.example.org, not “https://example.org/requests”',
    ],
  ])('says what is wrong with %j', (args, message) => {
    expect(readOptions(args, {})).toEqual({ type: 'wrong', message });
  });

  it('refuses what it does not know', () => {
    expect(readOptions(['--prot', '1'], {})).toMatchObject({ type: 'wrong', message: expect.stringContaining('--prot') });
  });
});

describe('isLoopback', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['::1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.0.10', false],
    ['127.example.org', false],
  ])('%s: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
