/** What Korean pages of every subject have in common; a part of `locales/ko/routing.yaml`. */
export interface PageWords {
  /** Words of footers (개인정보처리방침, 이용약관), logins, forms and the steps of any application: they tell nothing. */
  boilerplate: readonly string[];
  /** Words of the lines that say how to pay, on bills, fines, premiums and fees alike: they tell half. */
  payment: readonly string[];
  /** Keywords of questions that on a page are a paper to bring, an office, a way to apply or a footer. */
  papers: readonly string[];
  /** How names of offices and portals end (구청, 국세청, 정부24). */
  offices: readonly string[];
  /** Particles, one of which a line of running text has … */
  particles: readonly string[];
  /** … and how its sentences end. */
  endings: readonly string[];
}

/** Whether a Korean name is an office's or a portal's: it says where a page is from, hardly what it is about. */
export function isOfficeName(name: string, { offices }: Pick<PageWords, 'offices'>): boolean {
  return offices.some((ending) => name.endsWith(ending));
}

/** Whether a keyword is on pages of every subject. */
export function isOnEveryPage(word: string, { boilerplate, papers, payment }: PageWords): boolean {
  return [boilerplate, papers, payment].some((words) => words.includes(word));
}
