import ts from 'typescript';
import { file, type Rule } from '../rule.ts';
import { nodesOf, roomOf, type Source } from '../sources.ts';

const example = (text: string) => [file('widget/embed.ts', text)];

/** All but the hosts run without the extension too. */
export const extensionApi: Rule = {
  title: 'The extension’s API is used in entrypoints alone.',
  find: (sources) => sources.filter((source) => roomOf(source) !== 'entrypoints').flatMap(usesOf),
  broken: ['browser.storage.local.get()', 'chrome?.runtime', 'globalThis.chrome', 'window.browser'].map(example),
  kept: ['// browser.storage', "const name = 'chrome.exe'", 'page.browser', 'launch({ browser })'].map(example),
};

/** Uses of the API by its global name. */
function usesOf(source: Source): string[] {
  if (!/\b(browser|chrome)\b/.test(source.text)) return [];
  return nodesOf(source).flatMap((node) => {
    if (!ts.isPropertyAccessExpression(node)) return [];
    const left = node.expression.getText();
    const global = /^(globalThis|window|self)$/.test(left) ? node.name.text : left;
    return global === 'browser' || global === 'chrome' ? [`${source.path}: ${node.getText()}`] : [];
  });
}
