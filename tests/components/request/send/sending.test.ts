import { expect, it } from 'vitest';
import { hostOf } from '../../../../components/request/send/sending.ts';

it.each([
  ['https://office.example/open311/v2', 'office.example'],
  ['http://127.0.0.1:3110/v2', '127.0.0.1:3110'],
  ['office', ''],
  ['', ''],
])('the host of “%s” is “%s”', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
