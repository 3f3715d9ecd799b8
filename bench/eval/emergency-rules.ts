import { type Alarm, NO_ALARM } from '../../core/route/emergency/emergency.ts';
import { pairOf, readFeatures } from '../../core/route/emergency/features.ts';
import { readLexicon } from '../../core/route/emergency/lexicon.ts';
import { scriptsOf } from '../../core/route/emergency/script.ts';
import type { KnownScripts } from '../../core/route/language/read-question.ts';
import { hashFeature } from '../../core/route/linear/hash-feature.ts';

const PEOPLE = ['partner', 'family', 'boss', 'stranger', 'neighbour', 'child', 'elder'];
/** Concepts that in one sentence tell of an emergency: all of one list with any of the other. */
const TOGETHER: readonly (readonly [readonly string[], readonly string[]])[] = [
  [PEOPLE, ['hit', 'threat', 'weapon', 'sexual', 'follow', 'break-in', 'locked', 'collapse', 'bleed', 'breathe', 'poison']],
  [['child', 'elder', 'family', 'partner'], ['missing']],
  [
    ['money', 'sent', 'link'],
    ['official', 'scam'],
  ],
  [['passport'], ['take', 'locked']],
  [
    ['now', 'help', 'fear'],
    ['fire', 'gas', 'disaster', 'pain', 'bleed', 'breathe', 'collapse', 'poison', 'weapon', 'hit', 'break-in', 'die'],
  ],
];
/** Concepts that take the danger out of a sentence. */
const HARMLESS = ['law', 'past', 'asking', 'if', 'fiction', 'insurance', 'training', 'solved', 'idiom'];

/** Co-occurrence rules alone, over the same words for concepts: what the classifier is compared with. */
export function recogniseByRules(text: string, known: KnownScripts): Alarm {
  for (const script of scriptsOf(text)) {
    const emergencies = known[script]?.emergencies;
    if (!emergencies) continue;
    const { lexicon, markedLetters } = emergencies;
    const { shared, concepts } = readFeatures(text, { script, lexicon: readLexicon(script, lexicon), markedLetters });
    const pair = (a: string, b: string) => shared.has(hashFeature(pairOf(a, b)));
    if (!TOGETHER.some(([some, others]) => some.some((a) => others.some((b) => pair(a, b))))) continue;
    return { ...NO_ALARM, urgency: HARMLESS.some((concept) => concepts.has(concept)) ? 'maybe' : 'yes', probability: 1 };
  }
  return NO_ALARM;
}
