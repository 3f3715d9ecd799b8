import { LANGUAGES } from '../../../core/languages.ts';
import type { NoticeRecord } from '../../../glossary/schema/notice-schema.ts';
import type { TermText } from './term-texts.ts';

/** One text of a notice, and its place in the file, as problems name it: `en.about`, `fr.steps.pay`. */
export type NoticeText = Pick<TermText, 'language' | 'part' | 'field' | 'text'>;

/** Every text of a notice that readers see, language by language. */
export function noticeTexts(notice: NoticeRecord): NoticeText[] {
  return LANGUAGES.flatMap((language) => {
    const { name, about, steps, otherwise, genuine } = notice[language];
    const text = (field: string, part: TermText['part'], words: string): NoticeText => ({
      language,
      part,
      field: `${language}.${field}`,
      text: words,
    });
    return [
      text('name', 'name', name),
      text('about', 'meaning', about),
      ...Object.entries(steps).map(([step, words]) => text(`steps.${step}`, 'do', words)),
      text('otherwise', 'meaning', otherwise),
      text('genuine', 'meaning', genuine),
    ];
  });
}
