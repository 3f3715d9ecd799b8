/** What the words of an index page are found by, in the order of the page; the builder of the site makes it. */
declare module 'annae:listed-names' {
  const names: import('../../core/search/search-words.ts').SearchNames;
  export default names;
}
