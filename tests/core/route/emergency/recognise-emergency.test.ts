import { describe, expect, it } from 'vitest';
import { compileEmergencies } from '../../../../core/route/emergency/compile/compile-emergencies.ts';
import type { EmergencyExample, EmergencySources } from '../../../../core/route/emergency/compile/emergency-sources.ts';
import { recogniseEmergency } from '../../../../core/route/emergency/recognise-emergency.ts';
import type { Script } from '../../../../core/route/emergency/script.ts';

/** A small world: blows and fires, and the same words in films and bills. */
const rows = (label: EmergencyExample['label'], topic: string, texts: string[]): EmergencyExample[] =>
  texts.map((text) => ({ language: 'en', label, topic, text }));
const PEOPLE = ['husband', 'boss', 'brother', 'neighbour', 'father', 'landlord', 'friend', 'uncle'];
const EXAMPLES = [
  ...rows(
    'yes',
    'violence',
    PEOPLE.map((who) => `my ${who} hit me again`),
  ),
  ...rows(
    'yes',
    'violence',
    PEOPLE.map((who) => `${who} is hitting me now`),
  ),
  ...rows(
    'yes',
    'fire',
    PEOPLE.map((who) => `fire at the flat of my ${who}`),
  ),
  ...rows(
    'yes',
    'fire',
    PEOPLE.map((who) => `there is smoke now, ${who} is inside`),
  ),
  ...rows(
    'no',
    'fiction',
    PEOPLE.map((who) => `a film in which a ${who} hits a man`),
  ),
  ...rows(
    'no',
    'law',
    PEOPLE.map((who) => `what is the penalty if a ${who} hits somebody`),
  ),
  ...rows(
    'no',
    'insurance',
    PEOPLE.map((who) => `does fire insurance pay for my ${who}`),
  ),
  ...rows(
    'no',
    'ordinary',
    PEOPLE.map((who) => `my ${who} needs a visa`),
  ),
];
const SOURCES: EmergencySources = {
  examples: EXAMPLES,
  markedLetters: {},
  ordinary: PEOPLE.map((who) => ({ language: 'en', text: `how does my ${who} open an account`, weight: 1 })),
  lexicons: [
    {
      language: 'en',
      concepts: { partner: ['husband'], hit: ['hit'], fire: ['fire', 'smoke'], now: ['now', 'again'], fiction: ['film'], law: ['penalty'] },
    },
    { language: 'ru', concepts: { partner: ['муж'], hit: ['бьёт', 'бьет'], now: ['сейчас', 'опять'], fiction: ['фильм'] } },
  ],
};
const models = compileEmergencies(SOURCES);
const recognise = (text: string, script: Script = 'latin') => recogniseEmergency(text, script, models[script]);
const urgencyOf = (text: string) => recognise(text).urgency;

describe('a text is an emergency', () => {
  it('whatever stands between who and what', () => {
    expect(urgencyOf('my husband last night again hit me')).toBe('yes');
  });

  it('in spite of a typing error', () => expect(urgencyOf('my husbend hitt me again now')).not.toBe('no'));

  it('of the kind that its concepts tell', () => {
    expect(recognise('my husband hit me again').danger).toBe('violence');
    expect(recognise('there is smoke now').danger).toBe('fire');
  });

  it('by signs that can be shown: words and concepts, the strongest first', () => {
    expect(recognise('my husband hit me again').signs).toEqual(expect.arrayContaining(['hit × now']));
  });
});

describe('a long question about something else', () => {
  const PAPERS = 'does fire insurance pay for my landlord? how does my uncle open an account and what is the penalty for a visa';

  it('is a doubt where one sentence of it tells surely of danger', () => {
    expect(urgencyOf(`${PAPERS}. my husband hit me again. ${PAPERS}.`)).toBe('maybe');
    expect(recognise(`${PAPERS}. my husband hit me again. ${PAPERS}.`).danger).toBe('violence');
  });

  it('is a doubt where people write it between commas', () => {
    expect(
      urgencyOf(`${PAPERS}, and how does my boss open an account, my husband hit me again, does my uncle need a visa, ${PAPERS}`),
    ).toBe('maybe');
  });

  it('is none where no sentence does', () => expect(urgencyOf(`${PAPERS}. my husband needs a visa. ${PAPERS}.`)).toBe('no'));
});

describe('a text is none', () => {
  it.each([
    'a film in which a husband hits a man',
    'what is the penalty if a man hits somebody',
    'does fire insurance pay',
    'my husband needs a visa',
  ])('“%s”', (text) => expect(recognise(text)).toMatchObject({ urgency: 'no', danger: null, signs: [] }));
});

describe('the model', () => {
  it('is the same for the same sources, in whatever order they come, and plain JSON', () => {
    const again = compileEmergencies({ ...SOURCES, examples: [...EXAMPLES].reverse() });
    expect(again).toEqual(models);
    expect(JSON.parse(JSON.stringify(models))).toEqual(models);
  });

  it('carries what concepts mean together to a language without examples', () => {
    const { probability } = recognise('муж опять бьёт', 'cyrillic');
    expect(probability).toBeGreaterThan(recognise('фильм бьёт', 'cyrillic').probability);
  });
});
