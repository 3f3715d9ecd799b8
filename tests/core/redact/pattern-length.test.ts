import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../core/redact/', import.meta.url));
const LONGEST = 120;
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

it.each(FILES)('%s has no written pattern longer than 120 characters', (name) => {
  const source = ts.createSourceFile(name, readFileSync(FOLDER + name, 'utf8'), ts.ScriptTarget.Latest, true);
  expect(partsOf(source).filter((part) => part.length > LONGEST)).toEqual([]);
});

/** Regular expressions, strings and the parts of templates as they are written, but for the texts of examples. */
function partsOf(node: ts.Node): string[] {
  if (ts.isVariableDeclaration(node) && node.name.getText().endsWith('Examples')) return [];
  if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) return [node.getText()];
  if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return [node.getText()];
  const parts: string[] = [];
  node.forEachChild((child) => void parts.push(...partsOf(child)));
  return parts;
}
