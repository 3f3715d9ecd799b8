/** What a page's author is told of a tag or a call that works all the same; a key of `notes` in `locales/<language>/options.json`. */
export type Note = 'module' | 'ownGlobal' | 'idTaken' | 'runs';
