import { describe, expect, it } from 'vitest';
import { placeSheet, scrollForSheet } from '../../../core/tooltip/place-sheet.ts';

const at = (top: number) => ({ top, bottom: top + 20 });
const VIEW = 700;

describe('a sheet', () => {
  it.each([
    ['lies at the bottom below a word at the top', { word: at(100), height: 500 }, { side: 'bottom', room: 572 }],
    ['lies at the top above a word at the bottom', { word: at(600), height: 500 }, { side: 'top', room: 592 }],
    ['stays at its side while it fits there', { word: at(400), height: 200, side: 'top' as const }, { side: 'top', room: 392 }],
    ['takes the larger side where it fits nowhere', { word: at(300), height: 500 }, { side: 'bottom', room: 372 }],
    ['has no room below a word that is below the view', { word: at(900), height: 900 }, { side: 'top', room: 892 }],
  ])('%s', (_, options, place) => {
    expect(placeSheet({ view: VIEW, side: 'bottom', ...options })).toEqual(place);
  });

  it('never covers its word, wherever that is', () => {
    for (let top = 0; top <= VIEW - 20; top += 7) {
      for (const height of [100, 220, 500, 900]) {
        const { side, room } = placeSheet({ word: at(top), view: VIEW, height, side: 'bottom' });
        expect(room).toBeLessThanOrEqual(side === 'top' ? top : VIEW - top - 20);
        expect(room).toBeGreaterThanOrEqual(Math.min(height, 300));
      }
    }
  });
});

describe('the page that makes room for a sheet', () => {
  it.each([
    ['does not scroll where the sheet fits', { word: at(100), height: 500 }, 0],
    ['scrolls as far as the sheet needs', { word: at(300), height: 500 }, 128],
    ['keeps the word below the bars at the top', { word: at(300), height: 650 }, 236],
    ['does not scroll back', { word: at(50), height: 690 }, 0],
  ])('%s', (_, options, pixels) => {
    expect(scrollForSheet({ view: VIEW, ...options })).toBe(pixels);
  });
});
