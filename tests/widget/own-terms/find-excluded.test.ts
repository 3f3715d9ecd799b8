import { expect, it } from 'vitest';
import { findExcluded } from '../../../widget/own-terms/find-excluded.ts';
import { compileSample } from '../../core/match/sample-glossary.ts';

const term = (headword: string, surfaces: string[], notIn: string[]) => ({
  ...{ headword, surfaces, notIn, verbal: false, level: 2 as const, service: 'housing', near: null },
});
const { index, terms } = compileSample([term('전세', [], ['전세계']), term('외국인등록증', ['거소증'], [])], []);
const numberOf = (headword: string) => terms.findIndex((each) => each.headword === headword);

it('our terms are excluded by headword, spelling or id; names are loaded for ids alone', async () => {
  let loads = 0;
  const files = {
    names: async () => {
      loads++;
      return { terms: terms.map(({ headword }) => ({ id: headword === '전세' ? 'jeonse' : 'card', headword }) as never), services: {} };
    },
  };
  expect(await findExcluded(['외국인 등록증'], index, files)).toEqual(new Set([numberOf('외국인등록증')]));
  expect(await findExcluded(['거소증'], index, files)).toEqual(new Set([numberOf('외국인등록증')]));
  expect(loads).toBe(0);
  expect(await findExcluded(['jeonse', 'nonsense', '전세계'], index, files)).toEqual(new Set([numberOf('전세')]));
  expect(loads).toBe(1);
});
