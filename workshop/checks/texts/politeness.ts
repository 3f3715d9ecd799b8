import { type Said, say, show } from '../../../glossary/problem.ts';
import { eachTerm, type Finding } from '../check.ts';
import { isSentence, type TermText, termTexts } from './term-texts.ts';

/** です・ます, a request, or the short へ of signs (1345へ。). */
const JAPANESE = /(です|ます|ません|でした|ました|ください|ましょう|でしょう|へ)(（[^）]*）)?[。！？]?$/;
/** 해요체, the style of the easy line. */
const KOREAN = /(요|죠)[.!?]?$/;
const TUTOIEMENT = /(?<!\p{L})(tu|toi|ton|ta|tes|te|t['’])(?!\p{L})|(?<=t['’])\p{L}/iu;
/** An infinitive at the start of an instruction addresses nobody. */
const INFINITIVE = /^(?!Pour)\p{Lu}\p{Ll}+(er|ir|ire|dre|ttre)(?!\p{L})/u;

/** Like official publications, we address readers politely in every language whose grammar shows it. */
export const politeness = eachTerm({
  name: 'politeness',
  description: 'Japanese です・ます, French vouvoiement, Korean 해요.',
  findIn: (term) =>
    termTexts(term)
      .filter(isSentence)
      .flatMap((entry): Finding[] => {
        const fault = politenessFault(entry);
        return fault ? [{ severity: 'should', field: entry.field, found: show(fault[0]), expected: fault[1] }] : [];
      }),
});

/** What a text says too familiarly, with what is expected; null if it is polite. */
export function politenessFault({
  language,
  part,
  text,
}: Pick<TermText, 'language' | 'part' | 'text'>): [found: string, expected: Said] | null {
  switch (language) {
    case 'ja': {
      const plain = text.split(/(?<=。)/).find((sentence) => sentence.trim() && !JAPANESE.test(sentence.trim()));
      return plain ? [plain, say('です・ます, or 〜してください', 'です・ます 또는 〜してください')] : null;
    }
    case 'ko':
      return KOREAN.test(text) ? null : [`…${text.slice(-20)}`, say('the polite style in 요 (…이에요, …해요)', '해요체 (…이에요, …해요)')];
    case 'fr': {
      const familiar = TUTOIEMENT.exec(text)?.[0];
      if (familiar) return [familiar, 'vous'];
      const infinitive = part === 'do' ? INFINITIVE.exec(text)?.[0] : undefined;
      return infinitive ? [infinitive, say('the imperative (Demandez …)', '명령형 (Demandez …)')] : null;
    }
    default:
      return null;
  }
}
