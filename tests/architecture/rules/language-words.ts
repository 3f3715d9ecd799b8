import ts from 'typescript';
import { file, type Rule } from '../rule.ts';
import { nodesOf, type Source } from '../sources.ts';

const ROOM = /^core\/route\//;
/** A single letter may be a rule of a script (đ, ー); two beside each other are a word of a language. */
const WORD = /[^\P{L}A-Za-z]\p{M}*[^\P{L}A-Za-z]/u;

const example = (text: string) => [file('core/route/keywords/find-keywords.ts', text)];

/** A new language is a folder of `locales/`, and routing reads its words from there. */
export const languageWords: Rule = {
  title: 'Routing has no word of a language in its code.',
  find: (sources) => sources.filter(({ path }) => ROOM.test(path)).flatMap(wordsIn),
  broken: ["const STOP_WORDS = ['에서'];", 'const PARTICLE = /(?:을|를|에서)$/;', 'const WHERE = `où 哪里`;'].map(example),
  kept: ['/** 에서 is a particle. */', "text.replaceAll('đ', 'd')", '/[\\p{Script=Katakana}ー]/u', "const PAIR = 'a × b';"].map(example),
};

function wordsIn(source: Source): string[] {
  return nodesOf(source).flatMap((node) => {
    const isText = ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateExpression(node);
    return isText && WORD.test(node.getText()) ? [`${source.path}: ${node.getText()}`] : [];
  });
}
