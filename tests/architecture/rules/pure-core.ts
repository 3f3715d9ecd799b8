import ts from 'typescript';
import { file, type Rule } from '../rule.ts';
import { nodesOf, roomOf, type Source } from '../sources.ts';

/** What differs from run to run or from place to place. The core gets it as a parameter. */
const GLOBALS = [
  'document',
  'window',
  'self',
  'globalThis',
  'navigator',
  'location',
  'fetch',
  'XMLHttpRequest',
  'localStorage',
  'performance',
  'process',
  'setTimeout',
];
const CALLS = ['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'];

const example = (text: string) => [file('core/match/trie.ts', text)];

/** The same input has the same result, in a page, in a terminal and in a test. */
export const pureCore: Rule = {
  title: 'The core is the same at every time and place.',
  find: (sources) => sources.filter((source) => roomOf(source) === 'core').flatMap(impuritiesIn),
  broken: ['document.title', 'window.open()', 'fetch(url)', 'Date.now()', 'new Date()', 'Math.random()'].map(example),
  kept: [
    '/** A document. */',
    'new Date(2026, 10, 24)',
    'Math.max(1, 2)',
    'options.document',
    "({ window: 'Fenster' })",
    'const window = text.slice(3); print(window)',
  ].map(example),
};

function impuritiesIn(source: Source): string[] {
  const nodes = nodesOf(source);
  const declared = new Set(nodes.filter(declares).map((node) => node.name.getText()));
  return nodes.flatMap((node) => {
    const isCall = ts.isPropertyAccessExpression(node) && CALLS.includes(node.getText());
    const isToday = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
    const isGlobal = ts.isIdentifier(node) && GLOBALS.includes(node.text) && !declared.has(node.text) && !isKey(node);
    return isCall || isToday || isGlobal ? [`${source.path}: ${node.getText()}`] : [];
  });
}

/** A variable or parameter with the name of a global is the file's own. */
function declares(node: ts.Node): node is ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement {
  return ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
}

/** A property or a key with the name of a global is not the global. */
function isKey(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent))
    return parent.name === node;
  return false;
}
