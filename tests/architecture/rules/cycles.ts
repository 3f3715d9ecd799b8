import { importsOf, targetOf } from '../imports.ts';
import { file, type Rule } from '../rule.ts';
import type { Source } from '../sources.ts';

/** A file can be understood, moved and tested without the files that use it. */
export const cycles: Rule = {
  title: 'No file imports itself by way of others, types included.',
  find: findCycles,
  broken: [
    [file('core/a.ts', "import { b } from './b.ts';"), file('core/b.ts', "import type { A } from './a.ts';")],
    [
      file('core/a.ts', "export { b } from './b.ts';"),
      file('core/b.ts', "const c = () => import('./c.ts');"),
      file('core/c.ts', "import './a.ts';"),
    ],
  ],
  kept: [
    [
      file('core/a.ts', "import './b.ts'; import './c.ts';"),
      file('core/b.ts', "import { c } from './c.ts';"),
      file('core/c.ts', 'export const c = 1;'),
    ],
  ],
};

type Graph = ReadonlyMap<string, readonly string[]>;

/** Each group of files that reach one another, once. */
function findCycles(sources: readonly Source[]): string[] {
  const graph = new Map(sources.map((source) => [source.path, importsOf(source).flatMap((made) => targetOf(source, made) ?? [])]));
  const reachable = new Map([...graph.keys()].map((path) => [path, reachedFrom(path, graph)]));
  const groups = [...graph.keys()].flatMap((path) => {
    const group = [...reachable.get(path)!].filter((other) => reachable.get(other)!.has(path)).sort();
    return group[0] === path ? [group.join(' ↔ ')] : [];
  });
  return groups;
}

/** All files to which the imports of one lead; itself only where it is in a cycle. */
function reachedFrom(start: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set(graph.get(start)!.filter((path) => graph.has(path)));
  for (const path of reached) for (const next of graph.get(path)!) if (graph.has(next)) reached.add(next);
  return reached;
}
