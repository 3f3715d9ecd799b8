import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { nodesOf, type Source } from './sources.ts';

export interface Import {
  /** As it is written. */
  to: string;
  typeOnly: boolean;
}

/** All that a file imports: statements, re-exports, `import()` in code and in types. */
export function importsOf(source: Source): Import[] {
  return nodesOf(source).flatMap((node) => importIn(node) ?? []);
}

/** The path to which an import leads, or null outside of the project; `annae:` modules are made of the glossary or of the locales. */
export function targetOf({ path }: Source, { to }: Import): string | null {
  const plain = to.replace(/\?.*$/, '');
  if (plain.startsWith('annae:locales/')) return plain.slice('annae:'.length);
  if (plain.startsWith('annae:')) return `glossary/${plain}`;
  return plain.startsWith('.') ? join(dirname(path), plain) : null;
}

function importIn(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node)) return { to: textOf(node.moduleSpecifier), typeOnly: node.importClause?.isTypeOnly ?? false };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return { to: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node)) return { to: node.argument.getText().slice(1, -1), typeOnly: true };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [to] = node.arguments;
    if (to && ts.isStringLiteralLike(to)) return { to: to.text, typeOnly: false };
  }
  return null;
}

function textOf(node: ts.Expression): string {
  return (node as ts.StringLiteral).text;
}
