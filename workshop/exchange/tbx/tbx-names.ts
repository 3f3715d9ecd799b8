/** In front of a term's id, since an XML id may not begin with a digit; no id of ours has a dot. */
export const CONCEPT_PREFIX = 'annae.';

/** How notes begin that carry what TBX-Basic has no data category for. */
export const NOTES = { version: 'Version: ', reviewed: 'Reviewed: ', romanised: 'Romanised: ', hanja: 'Hanja: ' } as const;
