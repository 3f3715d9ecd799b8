import ts from 'typescript';
import { file, type Rule } from '../rule.ts';
import { CLIENT, nodesOf, roomOf, type Source } from '../sources.ts';

/** Whoever meets a name in the client needs one place to look it up. */
export const exportedNames: Rule = {
  title: 'No two files of the client export one name with two meanings.',
  find(sources) {
    const files = new Map<string, string[]>();
    for (const source of sources.filter((one) => CLIENT.includes(roomOf(one))))
      for (const name of exportsOf(source)) files.set(name, [...(files.get(name) ?? []), source.path]);
    return [...files].flatMap(([name, paths]) => (paths.length > 1 ? [`${name}: ${paths.join(', ')}`] : []));
  },
  broken: [
    [file('core/a.ts', 'export interface Opening {}'), file('entrypoints/b.ts', 'export type Opening = string;')],
    [file('core/a.ts', 'export function readText() {}'), file('page/b.ts', 'export const readText = 1;')],
  ],
  kept: [
    [file('core/a.ts', 'export const Role = {}; export type Role = string;'), file('page/b.ts', "export { Role } from '../core/a.ts';")],
    [file('core/a.ts', 'export function load() {}'), file('core/b.ts', 'function load() {}'), file('cli/c.ts', 'export const load = 1;')],
    [file('entrypoints/a.ts', 'export default 1;'), file('entrypoints/b.ts', 'export default function start() {}')],
  ],
};

/** The names of what a file declares and exports; a re-export has the meaning of what it names. */
function exportsOf(source: Source): Set<string> {
  const [root] = nodesOf(source) as [ts.SourceFile];
  return new Set(root.statements.filter(isExported).flatMap(namesOf));
}

function isExported(statement: ts.Statement): boolean {
  const flags = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []).map(({ kind }) => kind) : [];
  return flags.includes(ts.SyntaxKind.ExportKeyword) && !flags.includes(ts.SyntaxKind.DefaultKeyword);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as Partial<ts.DeclarationStatement>;
  return name ? [name.getText()] : [];
}
