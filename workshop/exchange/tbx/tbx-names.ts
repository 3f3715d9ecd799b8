/** Comes before a term's id, because an XML id may not begin with a digit. None of our ids has a dot. */
export const CONCEPT_PREFIX = 'annae.';

/** How notes begin whose contents have no data category in TBX-Basic. */
export const NOTES = {
  version: 'Version: ',
  reviewed: 'Reviewed: ',
  who: 'For whom: ',
  elsewhere: 'On pages of ',
  fact: 'Fact: ',
  level: 'Level: ',
  romanised: 'Romanised: ',
  hanja: 'Hanja: ',
} as const;
