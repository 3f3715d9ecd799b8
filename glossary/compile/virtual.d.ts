declare module 'annae:index' {
  const index: import('../../core/match/term-index.ts').CompiledIndex;
  export default index;
}

declare module 'annae:common-words' {
  const common: import('../../core/match/common-words.ts').CommonWords;
  export default common;
}

declare module 'annae:term-ids' {
  const ids: readonly string[];
  export default ids;
}

declare module 'annae:bucket-count' {
  const count: number;
  export default count;
}

declare module 'annae:names/*' {
  const names: import('../../core/explanation.ts').GlossaryNames;
  export default names;
}

declare module 'annae:names' {
  const load: (part: import('../../core/languages.ts').Language) => Promise<import('../../core/explanation.ts').GlossaryNames>;
  export default load;
}

declare module 'annae:explanations/*' {
  const explanations: import('../../core/explanation.ts').Explanations;
  export default explanations;
}

declare module 'annae:helpers/*' {
  const helpers: import('../../core/contacts/helpers.ts').PackedHelpers;
  export default helpers;
}

declare module 'annae:helpers' {
  const load: (part: import('../../core/languages.ts').Language) => Promise<import('../../core/contacts/helpers.ts').PackedHelpers>;
  export default load;
}

declare module 'annae:directory/*' {
  const directory: import('../../core/directory.ts').Directory;
  export default directory;
}

declare module 'annae:situations/*' {
  const situations: readonly import('../../core/request/situation.ts').Situation[];
  export default situations;
}

declare module 'annae:letters' {
  const model: import('../../core/digest/letter-model.ts').LetterModel;
  export default model;
}

declare module 'annae:letter-signs' {
  const signs: import('../../core/digest/first-look/letter-signs.ts').LetterSigns;
  export default signs;
}

declare module 'annae:letter-texts/*' {
  const texts: import('../../core/digest/letter-model.ts').LetterTexts;
  export default texts;
}

declare module 'annae:regions' {
  const regions: readonly import('../schema/region-schema.ts').RegionRecord[];
  export default regions;
}

declare module 'annae:pages' {
  const pages: import('../../core/route/page/page-model.ts').PageModel;
  export default pages;
}

declare module 'annae:routes' {
  const routes: import('../../core/route/route-model.ts').QuestionBase;
  export default routes;
}

declare module 'annae:questions/*' {
  const questions: import('../../core/route/route-model.ts').QuestionModel;
  export default questions;
}

declare module 'annae:scripts/*' {
  const knowledge: import('../../core/route/language/read-question.ts').ScriptKnowledge;
  export default knowledge;
}

declare module 'annae:explanations' {
  const load: (part: import('../../core/languages.ts').Language) => Promise<import('../../core/explanation.ts').Explanations>;
  export default load;
}

declare module 'annae:directory' {
  const load: (part: import('../../core/languages.ts').Language) => Promise<import('../../core/directory.ts').Directory>;
  export default load;
}

declare module 'annae:situations' {
  const load: (part: import('../../core/languages.ts').Language) => Promise<readonly import('../../core/request/situation.ts').Situation[]>;
  export default load;
}

declare module 'annae:letter-texts' {
  const load: (part: import('../../core/languages.ts').Language) => Promise<import('../../core/digest/letter-model.ts').LetterTexts>;
  export default load;
}

declare module 'annae:questions' {
  const load: (part: import('../../core/languages.ts').Language) => Promise<import('../../core/route/route-model.ts').QuestionModel>;
  export default load;
}

declare module 'annae:scripts' {
  const load: (
    part: import('../../core/route/emergency/script.ts').Script,
  ) => Promise<import('../../core/route/language/read-question.ts').ScriptKnowledge>;
  export default load;
}

declare module 'annae:taggers' {
  const load: import('../../core/redact/growing-redactor.ts').RedactionFiles['tagger'];
  export default load;
}

declare module 'annae:public-contacts' {
  const contacts: import('../../core/redact/context/public-contacts.ts').PublicContacts;
  export default contacts;
}
