import { describe, expect, it } from 'vitest';
import { type Box, findClearPlace, type LauncherPlace, placeAt } from '../../../widget/launcher/launcher-place.ts';

const SIZE = { width: 60, height: 44 };
const VIEW = { width: 1280, height: 720 };
const RIGHT: LauncherPlace = { side: 'right', across: 16, up: 16 };

const among =
  (boxes: readonly Box[]) =>
  (box: Box): Box | null =>
    boxes.find((other) => other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top) ?? null;

describe('the place of the button', () => {
  it.each([
    ['is its own where nothing is fixed there', [], RIGHT],
    ['is above a chat’s button', [{ left: 1204, top: 644, right: 1264, bottom: 704 }], { ...RIGHT, up: 84 }],
    [
      'is above a way to the top over a chat’s button',
      [
        { left: 1204, top: 644, right: 1264, bottom: 704 },
        { left: 1214, top: 580, right: 1264, bottom: 630 },
      ],
      { ...RIGHT, up: 148 },
    ],
    ['is above a bar across the page', [{ left: 0, top: 660, right: 1280, bottom: 720 }], { ...RIGHT, up: 68 }],
    ['is beside a menu along the side', [{ left: 1190, top: 100, right: 1280, bottom: 720 }], { ...RIGHT, across: 98 }],
    ['is its own where all is full', [{ left: 0, top: 0, right: 1280, bottom: 720 }], RIGHT],
  ])('%s', (_, fixed, place) => {
    expect(findClearPlace(RIGHT, SIZE, VIEW, among(fixed))).toEqual(place);
  });

  it('makes room at the left too', () => {
    const menu = { left: 0, top: 0, right: 80, bottom: 720 };
    expect(findClearPlace({ ...RIGHT, side: 'left' }, SIZE, VIEW, among([menu]))).toEqual({ side: 'left', across: 88, up: 16 });
  });

  it.each([
    ['the nearer side', [100, 200], { side: 'left', across: 100, up: 476 }],
    ['the right side', [1000, 660], { side: 'right', across: 220, up: 16 }],
    ['the view at the top left', [-50, -50], { side: 'left', across: 0, up: 676 }],
    ['the view at the bottom right', [5000, 5000], { side: 'right', across: 0, up: 0 }],
  ] as const)('is held to %s when the reader moves it', (_, [left, top], place) => {
    expect(placeAt(left, top, SIZE, VIEW)).toEqual(place);
  });
});
