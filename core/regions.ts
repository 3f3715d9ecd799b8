/** The 17 first-level regions of Korea, by their names in Latin letters, in the official order. */
export const REGIONS = [
  'seoul',
  'busan',
  'daegu',
  'incheon',
  'gwangju',
  'daejeon',
  'ulsan',
  'sejong',
  'gyeonggi',
  'gangwon',
  'chungbuk',
  'chungnam',
  'jeonbuk',
  'jeonnam',
  'gyeongbuk',
  'gyeongnam',
  'jeju',
] as const;

export type Region = (typeof REGIONS)[number];

/** True for one of the regions, as a setting or an option names it. */
export function isRegion(value: unknown): value is Region {
  return REGIONS.some((region) => region === value);
}
