import { describe, expect, it } from 'vitest';
import { NO_PUBLIC_CONTACTS } from '../../../../core/redact/context/public-contacts.ts';
import { publicHouseTest } from '../../../../core/redact/places/public-houses.ts';

const isPublicHouse = publicHouseTest({ ...NO_PUBLIC_CONTACTS, houses: ['종로 38', '38 Jong-ro', '钟路38号'] });

describe('publicHouseTest', () => {
  it.each(['종로 38', '서울특별시 종로구 종로38 5층', '38 Jong-ro', '38, Jongro, Jongno-gu', 'Jong-ro 38', '首尔特别市钟路区钟路 38号'])(
    'knows %s',
    (written) => expect(isPublicHouse(written)).toBe(true),
  );

  it.each(['종로 380', '종로 38-2', '새종로 38', '138 Jong-ro', '38 Jong-rodeo'])('does not know %s, a neighbour', (written) =>
    expect(isPublicHouse(written)).toBe(false),
  );

  it('knows no house where none is public', () => expect(publicHouseTest(NO_PUBLIC_CONTACTS)('종로 38')).toBe(false));
});
