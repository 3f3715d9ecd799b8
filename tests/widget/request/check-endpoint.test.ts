import { expect, it, vi } from 'vitest';
import { checkEndpoint } from '../../../widget/request/check-endpoint.ts';

it.each(['https://office.example/v2', 'office.example/v2', null])('an agency’s address that can be used stays as it is: %s', (address) => {
  const warn = vi.fn();
  expect(checkEndpoint(address, warn)).toBe(address);
  expect(warn).not.toHaveBeenCalled();
});

it.each([
  ['yes', 'no-address'],
  ['http://office.example/v2', 'insecure'],
  ['https://kim:1234@office.example', 'credentials'],
])('an address that cannot be used is told to the page’s author: %s', (address, reason) => {
  const warn = vi.fn();
  expect(checkEndpoint(address, warn)).toBeNull();
  expect(warn.mock.calls).toEqual([[`data-requests="${address}" is no address that requests can be sent to (${reason}).`]]);
});
