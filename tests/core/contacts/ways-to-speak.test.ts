import { describe, expect, it } from 'vitest';
import type { PhoneLine } from '../../../core/contacts/phone-line.ts';
import type { SpokenTag } from '../../../core/contacts/spoken-language.ts';
import { waysToSpeak } from '../../../core/contacts/ways-to-speak.ts';
import { centre, line } from './sample-contacts.ts';

const ways = (contact: Parameters<typeof waysToSpeak>[0], speaks: SpokenTag) =>
  waysToSpeak(contact, speaks).map(({ speech, language }) => `${speech} ${language}`);

const immigration = line({ number: '1345', languages: ['ko', 'en', 'zh', 'vi', 'ur'] });
const finance = line({ number: '1332', languages: ['ko', 'en', 'zh', 'vi'], interpretation: true });
const workers = line({ number: '1577-0071', languages: ['ko', 'en', 'vi'], languageCount: 15 });
const police = line({ scope: 'emergency', number: '112', languages: ['ko', 'en', 'zh'], interpretation: true });
const ambulance = line({ scope: 'emergency', number: '119', languages: ['ko'], interpretation: true });
const volunteers = line({ scope: 'interpreter', number: '1588-5644', languages: ['ko', 'fr'], languageCount: 20, interpretation: true });

describe('a line speaks', () => {
  it.each<[string, PhoneLine, SpokenTag, string[]]>([
    ['one’s own language, or English when that is not open', immigration, 'vi', ['own vi', 'english en']],
    ['English with who speaks English, once', immigration, 'en', ['own en']],
    ['English where its long list of languages lacks one’s own', immigration, 'uz', ['english en']],
    ['through an interpreter beyond what its staff speak', police, 'uz', ['interpreted uz', 'english en']],
    ['through an interpreter for English too', ambulance, 'en', ['interpreted en']],
    ['through an interpreter who joins the call', finance, 'vi', ['joined vi', 'english en']],
    ['Korean without an interpreter', finance, 'ko', ['own ko']],
    ['perhaps one’s own language, where more are counted than named', workers, 'mn', ['maybe mn', 'english en']],
    ['surely one’s own language, where it is named among those counted', workers, 'vi', ['own vi', 'english en']],
    ['perhaps English, where none is named', line({ languages: ['ko'], languageCount: 12 }), 'en', ['maybe en']],
    ['in no way with who speaks Korean where it does not name it', line({ languages: ['vi'], languageCount: 12 }), 'ko', []],
    ['Korean, where no other language is known', line({ languages: ['ko'] }), 'uz', ['korean ko']],
    ['Korean, where it takes emergencies', ambulance, 'ko', ['own ko']],
    ['in no way where it has neither', line(), 'uz', []],
    ['no English with who speaks Korean', line({ languages: ['en'] }), 'ko', []],
  ])('%s', (_, contact, speaks, expected) => {
    expect(ways(contact, speaks)).toEqual(expected);
  });
});

describe('an interpreter', () => {
  it('stands between Korean and other languages, and counsels nobody', () => {
    expect(ways(volunteers, 'fr')).toEqual(['interpreted fr']);
    expect(ways(volunteers, 'ko')).toEqual([]);
  });

  it('is asked for, whether its languages are named or counted', () => {
    expect([...ways(volunteers, 'fr'), ...ways(volunteers, 'mn')]).toEqual(['interpreted fr', 'interpreted mn']);
  });

  it('joins no centre', () => {
    expect(ways(centre(), 'uz')).toEqual([]);
  });
});

describe('a centre', () => {
  it('may speak a language too, where its sources count more than they name', () => {
    expect(ways(centre({ languages: ['ko'], languageCount: 10 }), 'uz')).toEqual(['maybe uz']);
  });
});
