import ts from 'typescript';
import { file, type Rule } from '../rule.ts';
import { nodesOf, type Source } from '../sources.ts';

/** Ways to make markup of a string. */
const MAKERS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'write',
  'writeln',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
];
/** Other things have these names too. */
const OF_DOCUMENT = ['write', 'writeln'];

/** What a script element holds is no markup, and the renderer has no other way to write it; nothing else is made there. */
const LINKED_DATA = file('site/pages/LinkedData.tsx', '<script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />');

const example = (text: string) => [file('widget/card.tsx', text)];

/** A string that somebody else wrote never becomes markup. */
export const htmlStrings: Rule = {
  title: 'No markup is made of strings.',
  find: (sources) => sources.flatMap(stringsIn),
  broken: [
    'element.innerHTML = text',
    'element.outerHTML = text',
    "element.insertAdjacentHTML('beforeend', text)",
    'document.write(text)',
    'const card = <p dangerouslySetInnerHTML={{ __html: text }} />',
    `const row = \`<td>\${text}</td>\``,
    "const row = '<td>' + text + '</td>'",
  ].map(example),
  kept: [
    '// innerHTML',
    'process.stdout.write(text)',
    'const before = element.outerHTML',
    `const fault = \`\${name} has no <meta charset>\``,
    `const element = \`<\${name}>\${text}</\${name}>\``,
  ]
    .map(example)
    .concat([[LINKED_DATA]]),
};

/** What the browser makes of its own document may be read (`outerHTML` on the right). */
function stringsIn(source: Source): string[] {
  return nodesOf(source).flatMap((node) => {
    if (hasEndTag(node)) return [`${source.path}: ${node.getText()}`];
    if (ts.isJsxAttribute(node) && isLinkedData(source, node)) return [];
    if (ts.isJsxAttribute(node) && MAKERS.includes(node.name.getText())) return [`${source.path}: ${node.name.getText()}`];
    if (!ts.isPropertyAccessExpression(node) || !MAKERS.includes(node.name.text)) return [];
    if (OF_DOCUMENT.includes(node.name.text) && !/document$/.test(node.expression.getText())) return [];
    if (node.name.text === 'outerHTML' && !isAssigned(node)) return [];
    return [`${source.path}: ${node.getText()}`];
  });
}

/** A template or a sum of strings that closes an element by name; a message may name an element, and a writer of XML fills in the name. */
function hasEndTag(node: ts.Node): boolean {
  return textsOf(node).some((text) => /<\/[a-z][\w-]*>/i.test(text));
}

function textsOf(node: ts.Node): string[] {
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  return ts.isStringLiteral(node) && ts.isBinaryExpression(node.parent) ? [node.text] : [];
}

function isLinkedData({ path }: Source, attribute: ts.JsxAttribute): boolean {
  const element = attribute.parent.parent;
  return path === LINKED_DATA.path && element.getText().startsWith('<script type="application/ld+json" ');
}

function isAssigned(node: ts.Node): boolean {
  return ts.isBinaryExpression(node.parent) && node.parent.left === node && node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}
