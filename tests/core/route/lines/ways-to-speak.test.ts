import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../core/desks.ts';
import type { CounselLanguage } from '../../../../core/route/lines/counsel-languages.ts';
import { waysToSpeak } from '../../../../core/route/lines/ways-to-speak.ts';
import { centre, line } from './sample-lines.ts';

const ways = (office: Parameters<typeof waysToSpeak>[0], speaks: CounselLanguage) =>
  waysToSpeak(office, speaks).map(({ speech, language }) => `${speech} ${language}`);

const immigration = line({ number: '1345', languages: ['ko', 'en', 'zh', 'vi', 'ur'], interpretation: true });
const police = line({ scope: 'emergency', number: '112', languages: ['ko', 'en', 'zh'], interpretation: true });
const ambulance = line({ scope: 'emergency', number: '119', languages: ['ko'], interpretation: true });
const volunteers = line({ number: '1588-5644', languages: ['ko'], interpretation: true });

describe('a line speaks', () => {
  it.each<[string, Line, CounselLanguage, string[]]>([
    ['one’s own language, or English when that is not open', immigration, 'vi', ['own vi', 'english en']],
    ['English with who speaks English, once', immigration, 'en', ['own en']],
    ['English where its long list of languages lacks one’s own', immigration, 'uz', ['english en']],
    ['through an interpreter beyond what its staff speak', police, 'uz', ['interpreted uz', 'english en']],
    ['through an interpreter for English too', ambulance, 'en', ['interpreted en']],
    ['Korean, where it takes emergencies', ambulance, 'ko', ['own ko']],
    ['in no way where it has neither', line(), 'uz', []],
    ['no English with who speaks Korean', line({ languages: ['en'] }), 'ko', []],
  ])('%s', (_, office, speaks, expected) => {
    expect(ways(office, speaks)).toEqual(expected);
  });
});

describe('an interpreter', () => {
  it('stands between Korean and other languages, and counsels nobody', () => {
    expect(ways(volunteers, 'fr')).toEqual(['interpreted fr']);
    expect(ways(volunteers, 'ko')).toEqual([]);
  });

  it('joins no centre', () => {
    expect(ways(centre(), 'uz')).toEqual([]);
  });
});
