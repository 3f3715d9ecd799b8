import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../receiver/command/read-options.ts';

describe('readOptions', () => {
  it('serves only this machine, from a folder, without options', () => {
    expect(readOptions([], {})).toMatchObject({
      type: 'serve',
      host: '127.0.0.1',
      port: 3110,
      folder: '.cache/receiver',
      databaseUrl: undefined,
      settings: { agency: null, retentionDays: 90, trustProxy: false },
    });
  });

  it('reads the options', () => {
    const args =
      '--port 0 --host 0.0.0.0 --data /srv/requests --agency 서울글로벌센터 --retention 30 --clock-gap 14 --public-url https://requests.example.org/ --trust-proxy --posts-per-minute 60';
    expect(readOptions(args.split(' '), { DATABASE_URL: 'postgres://localhost/annae' })).toMatchObject({
      host: '0.0.0.0',
      port: 0,
      folder: '/srv/requests',
      databaseUrl: 'postgres://localhost/annae',
      settings: {
        agency: '서울글로벌센터',
        retentionDays: 30,
        clockGapDays: 14,
        publicUrl: 'https://requests.example.org',
        trustProxy: true,
        postRate: { burst: 120, perMinute: 60 },
      },
    });
  });

  it('takes the key from a file, which is in the folder unless it is said, or from the environment', () => {
    const [key, old] = [1, 2].map((byte) => Buffer.alloc(32, byte));
    const sourceOf = (args: string[], environment = {}) => (readOptions(args, environment) as { keySource: unknown }).keySource;
    expect(sourceOf([])).toEqual({ type: 'file', path: '.cache/receiver/request-key.json' });
    expect(sourceOf(['--key-file', '/srv/keys/requests.json'])).toEqual({ type: 'file', path: '/srv/keys/requests.json' });
    expect(sourceOf([], { RECEIVER_KEY: key!.toString('base64'), RECEIVER_OLD_KEY: old!.toString('base64') })).toMatchObject({
      type: 'environment',
      keys: { current: { secret: key }, previous: { secret: old } },
    });
  });

  it.each([
    [{ RECEIVER_KEY: 'secret' }, 'RECEIVER_KEY must be 32 bytes in base64, as “openssl rand -base64 32” makes them'],
    [{ RECEIVER_OLD_KEY: Buffer.alloc(32).toString('base64') }, 'RECEIVER_OLD_KEY needs the new key beside it, in RECEIVER_KEY'],
  ])('does not take a wrong key, and does not repeat it', (environment, message) => {
    expect(readOptions([], environment)).toEqual({ type: 'wrong', message });
  });

  it.each([
    [['--add-token', 'kim'], { type: 'add-token', name: 'kim', roles: ['read'] }],
    [['--add-token', 'kim', '--roles', 'read,erase'], { type: 'add-token', name: 'kim', roles: ['read', 'erase'] }],
    [['--remove-token', 'kim'], { type: 'remove-token', name: 'kim' }],
    [['--remove-code', 'kim'], { type: 'remove-code', name: 'kim' }],
    [['--check-log'], { type: 'check-log' }],
    [['--drop-old-log'], { type: 'drop-old-log' }],
    [['--export-log', '2026-11'], { type: 'export-log', month: '2026-11', path: resolve('d/access-log-2026-11.csv') }],
    [['--export-log', '2026-11', '--to', 'l.jsonl'], { type: 'export-log', month: '2026-11', path: resolve('l.jsonl') }],
  ])('does one thing without serving: %j', (args, task) => {
    const environment = { DATABASE_URL: 'postgres://localhost/annae' };
    expect(readOptions([...args, '--data', 'd'], environment)).toEqual({
      type: 'task',
      task,
      folder: 'd',
      databaseUrl: 'postgres://localhost/annae',
    });
  });

  it('answers to the names that are allowed, and to the address that it listens on if that is one', () => {
    const hostsOf = (args: string) => readOptions(args.split(' '), {});
    expect(hostsOf('--allow-host a.example --allow-host b.example --host 0.0.0.0')).toMatchObject({
      settings: { allowedHosts: ['a.example', 'b.example'] },
    });
    expect(hostsOf('--host 192.168.0.10')).toMatchObject({ settings: { allowedHosts: ['192.168.0.10'] } });
  });

  it.each([
    [['--port', '70000'], '--port must be a whole number from 0 to 65535, not “70000”'],
    [['--export-log', '2026-13'], '--export-log must be a month such as 2026-11, not “2026-13”'],
    [['--add-token', 'kim', '--roles', 'all'], '--roles must be some of read, erase, tokens, with commas, not “all”'],
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

  it('refuses unknown options', () => {
    expect(readOptions(['--prot', '1'], {})).toMatchObject({ type: 'wrong', message: expect.stringContaining('--prot') });
  });
});
