import { afterEach, describe, expect, it, vi } from 'vitest';
import { newDraftId } from '../../../widget/request/new-draft-id.ts';

/** Version 4, variant 10 (RFC 9562). */
const UUID_4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Random numbers that are all the same. */
function draw(byte: number): void {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(byte) });
}

describe('the id of a draft', () => {
  it('is another for each draft, and always a UUID of version 4', () => {
    const ids = Array.from({ length: 200 }, newDraftId);
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(id).toMatch(UUID_4);
  });

  it.each([
    [0x00, '00000000-0000-4000-8000-000000000000'],
    [0xff, 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
    [0x07, '07070707-0707-4707-8707-070707070707'],
  ])('is whole, whatever numbers are drawn: %i', (byte, id) => {
    draw(byte);
    expect(newDraftId()).toBe(id);
  });

  it('can be made on pages without TLS, where the browser makes none', () => {
    draw(0x12);
    expect(crypto.randomUUID).toBeUndefined();
    expect(newDraftId()).toMatch(UUID_4);
  });
});
