import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Where the imports of each folder may lead (docs: the picture of the parts). */
const ARROWS: Record<string, readonly string[]> = {
  core: [],
  locales: [],
  page: ['core'],
  components: ['locales', 'core'],
  glossary: ['locales', 'core'],
  workshop: ['glossary', 'locales', 'core'],
  site: ['components', 'glossary', 'locales', 'core'],
  widget: ['components', 'page', 'glossary', 'locales', 'core'],
  entrypoints: ['widget', 'components', 'page', 'glossary', 'locales', 'core'],
  cli: ['site', 'workshop', 'glossary', 'locales', 'core'],
  receiver: ['glossary', 'locales', 'core'],
};

/** What is run as a content script: through these alone may it be reached. */
const CONTENT_SCRIPTS = /^(entrypoints\/annae\.content\.ts|entrypoints\/card\.ts|entrypoints\/content\/.*|widget\/.*)$/;

/** Ways to make markup of a string. */
const HTML_STRINGS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'write',
  'writeln',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
];
const OF_DOCUMENT = ['write', 'writeln'];

/** What differs from run to run or from place to place, and comes into the core as a parameter. */
const IMPURE = [
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
const IMPURE_CALLS = ['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'];

/** A file of the project, by its path from the project's folder. */
interface Source {
  path: string;
  text: string;
}

interface Import {
  /** As written. */
  to: string;
  typeOnly: boolean;
}

const SOURCES: Source[] = Object.keys(ARROWS).flatMap((folder) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ path: `${folder}/${name.replaceAll('\\', '/')}`, text: readFileSync(join(PROJECT, folder, name), 'utf8') })),
);

const parsed = new WeakMap<Source, ts.Node[]>();

/** Every node of a file's syntax. */
function nodesOf(source: Source): ts.Node[] {
  const known = parsed.get(source);
  if (known) return known;
  const kind = source.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const nodes: ts.Node[] = [ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind)];
  for (const node of nodes) node.forEachChild((child) => void nodes.push(child));
  parsed.set(source, nodes);
  return nodes;
}

/** All that a file imports: statements, re-exports, `import()` in code and in types. */
function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(source)) {
    if (ts.isImportDeclaration(node)) found.push({ to: textOf(node.moduleSpecifier), typeOnly: node.importClause?.isTypeOnly ?? false });
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      found.push({ to: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly });
    else if (ts.isImportTypeNode(node)) found.push({ to: node.argument.getText().slice(1, -1), typeOnly: true });
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [to] = node.arguments;
      if (to && ts.isStringLiteralLike(to)) found.push({ to: to.text, typeOnly: false });
    }
  }
  return found;
}

function textOf(node: ts.Expression): string {
  return (node as ts.StringLiteral).text;
}

/** The path that an import leads to, or null outside of the project; `annae:` modules are made of the glossary or of the locales. */
function targetOf({ path }: Source, { to }: Import): string | null {
  const plain = to.replace(/\?.*$/, '');
  if (plain.startsWith('annae:locales/')) return plain.slice('annae:'.length);
  if (plain.startsWith('annae:')) return `glossary/${plain}`;
  return plain.startsWith('.') ? join(dirname(path), plain) : null;
}

function wrongArrows(source: Source): string[] {
  const from = source.path.split('/')[0]!;
  return importsOf(source).flatMap((made) => {
    const target = targetOf(source, made);
    const to = target?.split('/')[0];
    return to === undefined || to === from || ARROWS[from]!.includes(to) ? [] : [`${source.path} → ${target}`];
  });
}

/** Uses of the extension API by its global name. */
function extensionGlobals(source: Source): string[] {
  const used: string[] = [];
  for (const node of nodesOf(source)) {
    if (!ts.isPropertyAccessExpression(node)) continue;
    const left = node.expression.getText();
    const global = /^(globalThis|window|self)$/.test(left) ? node.name.text : left;
    if (global === 'browser' || global === 'chrome') used.push(`${source.path}: ${node.getText()}`);
  }
  return used;
}

/** Markup made of strings; what the browser makes of its own document may be read (`outerHTML` on the right). */
function htmlStrings(source: Source): string[] {
  const used: string[] = [];
  for (const node of nodesOf(source)) {
    if (hasEndTag(node)) used.push(`${source.path}: ${node.getText()}`);
    if (ts.isJsxAttribute(node) && HTML_STRINGS.includes(node.name.getText())) used.push(`${source.path}: ${node.name.getText()}`);
    if (!ts.isPropertyAccessExpression(node) || !HTML_STRINGS.includes(node.name.text)) continue;
    if (OF_DOCUMENT.includes(node.name.text) && !/document$/.test(node.expression.getText())) continue;
    if (node.name.text === 'outerHTML' && !isAssigned(node)) continue;
    used.push(`${source.path}: ${node.getText()}`);
  }
  return used;
}

/** A template or a sum of strings that closes an element by name; a message may name an element, and a writer of XML fills in the name. */
function hasEndTag(node: ts.Node): boolean {
  const texts = ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text)
    : ts.isStringLiteral(node) && ts.isBinaryExpression(node.parent)
      ? [node.text]
      : [];
  return texts.some((text) => /<\/[a-z][\w-]*>/i.test(text));
}

function isAssigned(node: ts.Node): boolean {
  return ts.isBinaryExpression(node.parent) && node.parent.left === node && node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function impurities(source: Source): string[] {
  const used: string[] = [];
  const nodes = nodesOf(source);
  const declared = new Set(nodes.filter(declares).map((node) => node.name.getText()));
  for (const node of nodes) {
    if (ts.isPropertyAccessExpression(node) && IMPURE_CALLS.includes(node.getText())) used.push(`${source.path}: ${node.getText()}`);
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      used.push(`${source.path}: new Date()`);
    if (ts.isIdentifier(node) && IMPURE.includes(node.text) && !declared.has(node.text) && !isKey(node))
      used.push(`${source.path}: ${node.text}`);
  }
  return used;
}

/** A variable or parameter of this name is the file's own. */
function declares(node: ts.Node): node is ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement {
  return ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
}

/** A property or a key of this name is none of the browser's. */
function isKey(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent))
    return parent.name === node;
  return false;
}

/** Every file that is reached from others through imports that are there when the program runs. */
function reachedFrom(roots: readonly Source[], sources: readonly Source[]): Source[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set(roots);
  for (const source of reached) {
    for (const made of importsOf(source)) {
      const next = made.typeOnly ? undefined : byPath.get(targetOf(source, made) ?? '');
      if (next) reached.add(next);
    }
  }
  return [...reached];
}

function polyfilled(sources: readonly Source[]): string[] {
  const roots = sources.filter(({ path }) => CONTENT_SCRIPTS.test(path));
  return reachedFrom(roots, sources)
    .filter((source) => importsOf(source).some(({ to, typeOnly }) => to === 'webextension-polyfill' && !typeOnly))
    .map(({ path }) => path);
}

const within = (...folders: string[]) => SOURCES.filter(({ path }) => folders.includes(path.split('/')[0]!));
const code = (path: string, text: string): Source => ({ path, text });

describe('the parts of Annae', () => {
  it('are all looked at', () => {
    for (const folder of Object.keys(ARROWS).filter((room) => room !== 'locales'))
      expect({ folder, files: within(folder).length }).not.toEqual({ folder, files: 0 });
  });

  it.each(Object.entries(ARROWS))('%s imports from itself and %j alone, types included', (folder) => {
    expect(within(folder).flatMap(wrongArrows)).toEqual([]);
  });

  it('use the extension’s API in entrypoints alone', () => {
    expect(SOURCES.filter(({ path }) => !path.startsWith('entrypoints/')).flatMap(extensionGlobals)).toEqual([]);
  });

  it('bring no polyfill into a content script, which every page pays for', () => {
    expect(polyfilled(SOURCES)).toEqual([]);
  });

  it('make no markup of strings', () => {
    expect(SOURCES.flatMap(htmlStrings)).toEqual([]);
  });

  it('have a core that is the same at every time and place', () => {
    expect(within('core').flatMap(impurities)).toEqual([]);
  });
});

describe('the look at the parts finds', () => {
  it.each([
    ['page/highlight/painter.ts', "import { Urgent } from '../../components/tooltip/Urgent.tsx';"],
    ['page/highlight/painter.ts', "import type { CardContent } from '../../components/tooltip/TermCard.tsx';"],
    ['core/match/trie.ts', "export { readPage } from '../../page/text/page-text.ts';"],
    ['core/explanation.ts', "export type Term = import('../glossary/schema/term-schema.ts').Term;"],
    ['components/panel/Drawer.tsx', "import { adoptStyle } from '../../page/style.ts';"],
    ['components/panel/Drawer.tsx', "const panel = () => import('../../widget/panel-module.ts');"],
    ['glossary/schema/term-schema.ts', "import type { Check } from '../../workshop/checks/check.ts';"],
    ['core/match/find-matches.ts', "import index from 'annae:index';"],
    ['core/request/make-draft.ts', "import records from 'annae:locales/records';"],
    ['locales/read-locales.ts', "import { LANGUAGES } from '../core/languages.ts';"],
    ['widget/embed.ts', "import '../entrypoints/extension/page.css';"],
    ['cli/explain.ts', "import { readPage } from '../page/text/page-text.ts';"],
    ['receiver/server-context.ts', "import { serveDemo } from '../demo/serve-demo.ts';"],
  ])('a wrong arrow in %s: %s', (path, text) => {
    expect(wrongArrows(code(path, text))).toHaveLength(1);
  });

  it.each([
    ['entrypoints/popup/Popup.tsx', "import { TermPanel } from '../../components/panel/TermPanel.tsx';"],
    ['widget/embed.ts', "import css from './launcher.css?inline'; import index from 'annae:index'; import { h } from 'preact';"],
    ['components/translate.ts', "import en from '../locales/en/interface.json';"],
    ['components/settings/LanguageSelect.tsx', "import records from 'annae:locales/records';"],
    ['core/match/grammar/head.ts', "import { isHangul } from '../text/characters.ts'; // import '../../page/style.ts'"],
  ])('no wrong arrow in %s: %s', (path, text) => {
    expect(wrongArrows(code(path, text))).toEqual([]);
  });

  it.each(['browser.storage.local.get()', 'chrome?.runtime', 'globalThis.chrome', 'window.browser'])(
    'the extension’s API in “%s”',
    (text) => {
      expect(extensionGlobals(code('widget/embed.ts', text)).length).toBeGreaterThan(0);
    },
  );

  it.each(['// browser.storage', "const name = 'chrome.exe'", 'page.browser', 'launch({ browser })'])('none of it in “%s”', (text) => {
    expect(extensionGlobals(code('widget/embed.ts', text))).toEqual([]);
  });

  it.each([
    'element.innerHTML = text',
    'element.outerHTML = text',
    "element.insertAdjacentHTML('beforeend', text)",
    'document.write(text)',
    'const card = <p dangerouslySetInnerHTML={{ __html: text }} />',
    `const row = \`<td>\${text}</td>\``,
    "const row = '<td>' + text + '</td>'",
  ])('markup made of a string in “%s”', (text) => {
    expect(htmlStrings(code('widget/card.tsx', text))).toHaveLength(1);
  });

  it.each([
    '// innerHTML',
    'process.stdout.write(text)',
    'const before = element.outerHTML',
    `const fault = \`\${name} has no <meta charset>\``,
    `const element = \`<\${name}>\${text}</\${name}>\``,
  ])('none in “%s”', (text) => {
    expect(htmlStrings(code('widget/card.tsx', text))).toEqual([]);
  });

  it.each(['document.title', 'window.open()', 'fetch(url)', 'Date.now()', 'new Date()', 'Math.random()'])('“%s” in the core', (text) => {
    expect(impurities(code('core/match/trie.ts', text)).length).toBeGreaterThan(0);
  });

  it.each([
    '/** A document. */',
    'new Date(2026, 10, 24)',
    'Math.max(1, 2)',
    'options.document',
    "({ window: 'Fenster' })",
    'const window = text.slice(3); print(window)',
  ])('none in “%s”', (text) => {
    expect(impurities(code('core/match/trie.ts', text))).toEqual([]);
  });

  it('the polyfill behind two imports of a content script, and not behind a type', () => {
    const store = code('entrypoints/extension/store.ts', "import browser from 'webextension-polyfill';");
    const settings = code('entrypoints/extension/settings.ts', "import { store } from './store.ts';");
    const content = (text: string) => code('entrypoints/annae.content.ts', text);
    expect(polyfilled([store, settings, content("import { settings } from './extension/settings.ts';")])).toEqual([store.path]);
    expect(polyfilled([store, settings, content("import type { Settings } from './extension/settings.ts';")])).toEqual([]);
    expect(polyfilled([content("import browser from 'webextension-polyfill';")])).toEqual(['entrypoints/annae.content.ts']);
  });
});
