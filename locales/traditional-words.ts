/** Adds the traditional form of each Chinese word that has one to its list; `table` has pairs of characters (号號), parted by spaces. */
export function addTraditionalWords(lists: Readonly<Record<string, readonly string[]>>, table: string): Record<string, string[]> {
  const pairs = table.replace(/^#.*$/gmu, '').split(/\s+/).filter(Boolean);
  const forms = new Map(pairs.map((pair) => [...pair] as [string, string]));
  const traditional = (word: string) => [...word].map((character) => forms.get(character) ?? character).join('');
  return Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, [...new Set([...words, ...words.map(traditional)])]]));
}
