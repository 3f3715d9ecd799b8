import { describe, expect, it } from 'vitest';
import { diskFull, obstacleOf } from '../../../receiver/store/obstacle.ts';

describe('obstacleOf', () => {
  it.each([
    ['a full disk', diskFull(), 'no room'],
    ['too many connections', withCode('53300'), 'no room'],
    ['a server that stops', withCode('57P01'), 'no answer'],
    ['a broken connection', withCode('08006'), 'no answer'],
    ['no server at all', withCode('ECONNREFUSED'), 'no answer'],
    ['a mistake in a statement', withCode('42601'), null],
    ['an error without a code', new TypeError('x'), null],
    ['what is no error', '53100', null],
  ])('knows %s', (_, error, obstacle) => {
    expect(obstacleOf(error)).toBe(obstacle);
  });
});

function withCode(code: string): Error {
  return Object.assign(new Error('no'), { code });
}
