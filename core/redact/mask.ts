/** Stands in a normalised text for each stretch that is struck out already, and for a placeholder that the writer pasted. */
export const MASK = '\ufffc';
