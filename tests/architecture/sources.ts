import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A source file of the project. */
export interface Source {
  /** From the project's folder. */
  path: string;
  text: string;
}

/** The rooms whose code runs in a browser, in the pages of others or in our own. */
export const CLIENT = ['core', 'page', 'sources', 'components', 'widget', 'entrypoints'];

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** All TypeScript files below some folders of the project. */
export function readSources(folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => ({ path: `${folder}/${name.replaceAll('\\', '/')}`, text: readFileSync(join(PROJECT, folder, name), 'utf8') })),
  );
}

/** The room in which a file lies: the first folder of its path. */
export function roomOf({ path }: Source): string {
  return path.split('/')[0]!;
}

const parsed = new WeakMap<Source, ts.Node[]>();

/** Every node of a file's syntax, the file itself first; parsed once. */
export function nodesOf(source: Source): ts.Node[] {
  const known = parsed.get(source);
  if (known) return known;
  const kind = source.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const nodes: ts.Node[] = [ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind)];
  for (const node of nodes) node.forEachChild((child) => void nodes.push(child));
  parsed.set(source, nodes);
  return nodes;
}
