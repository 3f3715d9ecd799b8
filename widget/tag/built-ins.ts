/**
 * What our scripts take of the page's globals when they begin, so that later changes do not reach them. The browser's own `Promise` is
 * that of an asynchronous function, whatever the global has become. Text of a program: the bundles begin with it.
 */
export const TAKE_BUILT_INS = 'const Promise=(async()=>{})().constructor,{Map,Set,WeakMap,WeakSet,JSON}=globalThis;';

/**
 * Whether the page's globals do what they should at this moment, before a script of ours takes them: old polyfills replace
 * `Map`, `JSON` or `bind` by what is smaller or wrong. Tries rather than looks for native code, since sound replacements are
 * common.
 */
export function builtInsWork(): boolean {
  try {
    return collectionsWork() && functionsWork() && jsonWorks();
  } catch {
    return false;
  }
}

function collectionsWork(): boolean {
  // Not by their bare names, which are what was taken.
  const { Map: PageMap, Set: PageSet, WeakMap: PageWeakMap, WeakSet: PageWeakSet } = globalThis;
  const key = {};
  const map = new PageMap<unknown, number>([
    [key, 1],
    ['가', 2],
  ]).set('나', 3);
  const entries = [...map].map(([name, value]) => [name, value]);
  map.delete(key);
  const set = new PageSet([1, 2, 2]);
  const isMap = entries.length === 3 && entries[0]![0] === key && map.size === 2 && map.get('가') === 2 && !map.has(key);
  return isMap && set.size === 2 && [...set].length === 2 && new PageWeakMap([[key, 1]]).get(key) === 1 && new PageWeakSet([key]).has(key);
}

function functionsWork(): boolean {
  function sum(this: number[], a: number, b: number): number {
    return this.length + a + b;
  }
  return sum.bind([0], 1)(2) === 4 && sum.call([], 1, 2) === 3 && sum.apply([], [1, 2]) === 3;
}

function jsonWorks(): boolean {
  const { list } = globalThis.JSON.parse('{"list":["가",null,{"a":1}]}');
  return list.length === 3 && list[0] === '가' && list[2].a === 1;
}
