import { join } from 'node:path';
import { LANGUAGES } from '../../core/languages.ts';
import type { TaggerPart } from '../../core/redact/tagger/parts.ts';
import type { TaggerModel } from '../../core/redact/tagger/tagger-model.ts';
import { compileTagger } from '../../core/redact/tagger/train/compile-tagger.ts';
import { hashFeature } from '../../core/route/linear/hash-feature.ts';
import { keepBySources } from '../cache/keep-by-sources.ts';
import { readDetails } from '../read/read-details.ts';
import { readExamples } from '../read/read-examples.ts';
import { GLOSSARY_FOLDER } from '../read/read-glossary.ts';
import { readRedactionWords } from '../read/read-redaction-words.ts';

/** Questions a language; they hold hardly any details. */
const PLAIN = 200;
/** What the tagger is made by. */
const CODE = ['core/redact/tagger', 'core/redact/words', 'core/route/linear'];

/** Compiles what finds details that no rule knows. Takes some ten seconds the first time, and then reads the kept result. */
export function compileTaggers(): Record<TaggerPart, TaggerModel> {
  const { examples } = readExamples(join(GLOSSARY_FOLDER, 'examples'));
  const sources = {
    marked: readDetails(join(GLOSSARY_FOLDER, 'details')).details,
    plain: LANGUAGES.flatMap((language) => chooseSome(examples[language].map(({ text }) => text))),
    words: readRedactionWords(),
  };
  return keepBySources('taggers', { sources, codeFolders: CODE }, () => compileTagger(sources));
}

/** By a hash of their texts, so that a further question changes few of them. */
function chooseSome(texts: readonly string[]): string[] {
  const numbered = texts.map((text) => ({ text, number: hashFeature(text) }));
  return numbered
    .sort((a, b) => a.number - b.number)
    .slice(0, PLAIN)
    .map(({ text }) => text);
}
