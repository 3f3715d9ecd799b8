import type { LetterSigns } from '../../core/digest/first-look/letter-signs.ts';
import type { LetterModel, LetterTexts } from '../../core/digest/letter-model.ts';
import type { Directory } from '../../core/directory.ts';
import type { Explanations, GlossaryNames, Source } from '../../core/explanation.ts';
import { type Bucket, fillBuckets } from '../../core/explanation-buckets.ts';
import type { Language } from '../../core/languages.ts';
import type { CommonWords } from '../../core/match/common-words.ts';
import type { CompiledIndex } from '../../core/match/term-index.ts';
import type { RedactionKnowledge } from '../../core/redact/create-redactor.ts';
import type { TaggerPart } from '../../core/redact/tagger/parts.ts';
import type { TaggerModel } from '../../core/redact/tagger/tagger-model.ts';
import type { Situation } from '../../core/request/situation.ts';
import type { Script } from '../../core/route/emergency/script.ts';
import type { ScriptKnowledge } from '../../core/route/language/read-question.ts';
import type { RouteModel } from '../../core/route/route-model.ts';
import { type Keep, keepByFiles } from '../cache/keep-by-files.ts';
import { readServicesAndCentres } from '../read/read-glossary.ts';
import { readRedactionWords } from '../read/read-redaction-words.ts';
import { readUsableGlossary } from '../read/read-sound-glossary.ts';
import { UnsoundGlossary } from '../read/unsound-glossary.ts';
import type { RegionRecord } from '../schema/region-schema.ts';
import { compileDirectory } from './compile-directory.ts';
import { type CompiledGlossary, compileGlossary } from './compile-glossary.ts';
import { compileLetterModel, compileLetterSigns, compileLetterTexts } from './compile-letters.ts';
import { compilePublicContacts } from './compile-public-contacts.ts';
import { compileRoutes } from './compile-routes.ts';
import { compileScripts } from './compile-scripts.ts';
import { compileSituations } from './compile-situations.ts';
import { compileTaggers } from './compile-taggers.ts';

/** The glossary of this project, compiled part by part. All but `redaction` throw `UnsoundGlossary` if a file of the glossary is wrong. */
export interface Compiled {
  /** The files of terms of which something is left out, since they are unfinished. */
  leftOut(): readonly string[];
  index(): CompiledIndex;
  /** The surfaces of words of buttons and table heads. */
  common(): CommonWords;
  explanations(language: Language): Explanations;
  /** What all terms are called in a language. */
  names(language: Language): GlossaryNames;
  /** The explanations of a language as they are loaded, and where they can be checked. */
  explanationBuckets(language: Language): readonly Bucket[];
  sourceBuckets(): readonly Bucket<readonly Source[]>[];
  /** The services and centres in one language. */
  directory(language: Language): Directory;
  /** What people often ask, service by service, in one language. */
  situations(language: Language): readonly Situation[];
  /** What recognises and reads letters. */
  letterModel(): LetterModel;
  /** What tells at a first look that a page may be one. */
  letterSigns(): LetterSigns;
  /** What readers of one language are told about letters. */
  letterTexts(language: Language | 'ko'): LetterTexts;
  /** The regions and their names in every language. */
  regions(): readonly RegionRecord[];
  routes(): RouteModel;
  /** What reads questions, script by script. */
  scripts(): Record<Script, ScriptKnowledge>;
  /** What finds details that no rule knows, part by part. */
  taggers(): Record<TaggerPart, TaggerModel>;
  /** What a redactor is made of. */
  redaction(): RedactionKnowledge;
}

export interface CompileOptions {
  keep?: Keep;
  /** Whether an unfinished term is a fault, as it is for what ships. @default true */
  isStrict?: boolean;
}

/** Opens the compiled glossary. A part is made when it is first asked for, which takes seconds, and then kept until a file changes. */
export function openCompiled({ keep = keepByFiles(), isStrict = true }: CompileOptions = {}): Compiled {
  const parts = new Map<string, unknown>();
  function part<Made>(name: string, make: () => Made): Made {
    if (!parts.has(name)) parts.set(name, keep(name, make));
    return parts.get(name) as Made;
  }
  let terms: CompiledGlossary | null = null;
  const usable = () => part('glossary', readUsableGlossary);
  // By itself, since it is looked at whatever is asked for.
  const unfinished = () => part('unfinished', () => ({ problems: usable().unfinished, leftOut: usable().leftOut }));
  /** Of a strict glossary, a part that is kept from words that are still being written is not taken. */
  function sound<Made>(make: () => Made): Made {
    if (isStrict && unfinished().problems.length) throw new UnsoundGlossary(unfinished().problems);
    return make();
  }
  const glossary = () => sound(usable).glossary;
  const compileTerms = () => {
    terms ??= compileGlossary(glossary(), glossary().sites);
    return terms;
  };
  const taggers = () => part('taggers', () => compileTaggers());
  const explanations = (language: Language) => sound(() => part(`explanations-${language}`, () => compileTerms().explanations[language]));
  return {
    leftOut: () => unfinished().leftOut,
    index: () => sound(() => part('index', () => compileTerms().index)),
    common: () => sound(() => part('common', () => compileTerms().common)),
    explanations,
    names: (language) => namesIn(explanations(language)),
    explanationBuckets: (language) => fillBuckets(explanations(language).terms),
    sourceBuckets: () => sound(() => part('sources', () => fillBuckets(compileTerms().sources))),
    directory: (language) => sound(() => part(`directory-${language}`, () => compileDirectory(glossary(), language))),
    situations: (language) => compileSituations(glossary().situations, language),
    letterModel: () => sound(() => part('letter-model', () => compileLetterModel(glossary(), glossary().sites))),
    letterSigns: () => compileLetterSigns(glossary()),
    letterTexts: (language) => compileLetterTexts(glossary(), language),
    regions: () => glossary().regions,
    routes: () =>
      sound(() => part('routes', () => compileRoutes({ glossary: glossary(), sites: glossary().sites, explanations: explanations('en') }))),
    scripts: () => sound(() => part('scripts', () => compileScripts(glossary()))),
    taggers,
    redaction: () =>
      part('redaction', () => ({
        words: readRedactionWords(),
        contacts: compilePublicContacts(readServicesAndCentres()),
        taggers: Object.values(taggers()),
      })),
  };
}

function namesIn({ terms, services }: Explanations): GlossaryNames {
  const named = terms.map(({ id, headword, romanised, service, level, common, textLanguage, name, also, elsewhere }) => {
    const rest = { ...(common && { common }), ...(textLanguage && { textLanguage }), ...(elsewhere && { elsewhere }) };
    return { id, headword, romanised, service, level, ...rest, name, also };
  });
  return { terms: named, services };
}
