import { useState } from 'preact/hooks';
import { FOREIGN_LANGUAGES } from '../../core/languages.ts';
import type { Problem } from '../../glossary/problem.ts';
import { AddLanguage } from './AddLanguage.tsx';
import type { AskedWord } from './asked-word.ts';
import { ProblemList } from './FormField.tsx';
import { type FieldSet, shownFields } from './field-set.ts';
import { fieldsOf } from './fields-of.ts';
import type { FormTexts } from './form-texts.ts';
import { HandOver } from './HandOver.tsx';
import { KoreanFields } from './KoreanFields.tsx';
import type { FormKnowledge } from './load-form.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { TranslationFields } from './TranslationFields.tsx';
import { LinesField } from './text-fields.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';
import { useWordForm, type WordForm } from './use-word-form.ts';

export interface WordFormViewProps {
  knowledge: FormKnowledge;
  asked: AskedWord;
  texts: FormTexts;
  today: string;
}

/** The form of one word. A problem shows at its field once somebody has written there, and all of them once the form was finished. */
export function WordFormView({ knowledge, asked, texts, today }: WordFormViewProps) {
  const form = useWordForm(knowledge, asked, today);
  /** How often it was finished: each time what is left is read out anew. */
  const [finished, setFinished] = useState(0);
  const [isUnfinishedWanted, setUnfinishedWanted] = useState(false);
  const [handed, setHanded] = useState('');
  const { given, written, remark, problems } = form;
  const isChanged = given ? written.text !== given.original.text : form.touched.size > 0;
  useLeaveWarning(isChanged && handed !== written.text);

  const must = problems.filter(({ severity }) => severity === 'must');
  const set = fieldSet(form, texts, finished > 0);
  const isReady = finished > 0 && isChanged && (must.length === 0 || isUnfinishedWanted);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.check();
        setUnfinishedWanted(false);
        setFinished(finished + 1);
      }}
    >
      {finished > 0 && must.length > 0 && !isUnfinishedWanted && (
        <ProblemSummary key={finished} problems={must} set={set} onUnfinished={() => setUnfinishedWanted(true)} />
      )}
      <Groups knowledge={knowledge} set={set} />
      {finished > 0 && <OtherProblems set={set} />}
      <button type="submit" class="action primary">
        {texts.t('finish')}
      </button>
      {finished > 0 && !isChanged && <p role="status">{texts.t('unchanged')}</p>}
      {isReady && (
        <HandOver
          key={finished}
          word={{ headword: form.entry.headword, written, remark, isNew: !given }}
          isSound={must.length === 0}
          texts={texts}
          onHanded={() => setHanded(written.text)}
        />
      )}
    </form>
  );
}

function fieldSet(form: WordForm, texts: FormTexts, isFinished: boolean): FieldSet {
  const { problems, touched } = form;
  const shown = shownFields(form);
  const problemsAt = (name: string): Problem[] =>
    isFinished || touched.has(name) ? problems.filter((problem) => fieldsOf(problem, shown).includes(name)) : [];
  return {
    ...{ form, texts, shown },
    fieldOf: (name, part = name) => ({
      ...{ name, texts, problems: problemsAt(name) },
      label: texts.t(`field.${part}`),
      hint: texts.t(`hint.${part}`, { defaultValue: '' }),
    }),
  };
}

function Groups({ knowledge, set }: { knowledge: FormKnowledge; set: FieldSet }) {
  const { entry, remark, setRemark } = set.form;
  return (
    <>
      <KoreanFields {...set} />
      {FOREIGN_LANGUAGES.filter((language) => entry.texts[language]).map((language) => (
        <TranslationFields key={language} {...set} language={language} />
      ))}
      <AddLanguage {...set} />
      {!knowledge.given && <PlaceFields {...set} services={knowledge.extract.services} />}
      <LinesField {...set.fieldOf('remark')} isOptional lang={set.texts.language} value={remark} onText={setRemark} />
    </>
  );
}

function OtherProblems({ set: { form, shown, texts } }: { set: FieldSet }) {
  const others = form.problems.filter((problem) => fieldsOf(problem, shown).length === 0);
  if (!others.length) return null;
  return (
    <section class="others">
      <h2>{texts.t('other')}</h2>
      <ProblemList problems={others} texts={texts} />
    </section>
  );
}
