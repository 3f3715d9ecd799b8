import * as v from 'valibot';
import { FOREIGN_LANGUAGES } from '../../core/languages.ts';
import { type Bilingual, type Problem, type Said, say, show } from '../problem.ts';
import { proposeId } from '../propose-id.ts';
import { branchesOf, keysOf, schemaAt } from '../schema/schema-at.ts';
import { closestWord } from './closest-word.ts';

type Issue = v.BaseIssue<unknown>;
type Keys = readonly (string | number)[];

/** What the schema finds wrong in a file, in words: an unknown field, an empty field, a value of the wrong form. */
export function describeIssues(file: string, issues: readonly Issue[], schema: v.GenericSchema): Problem[] {
  const located = issues.flatMap((issue) => locate({ issue, schema, above: [] }));
  // A misspelt key is said once: that the right one is missing follows from it.
  const misspelt = new Set(located.flatMap((place) => likelyPath(place, schema) ?? []));
  return located
    .filter(({ issue, keys }) => !(isBlank(issue.input) && misspelt.has(keys.join('.'))))
    .map(({ issue, keys }) => ({ file, severity: 'must', field: keys.join('.') || null, ...describe(issue, keys, schema) }));
}

interface Place {
  issue: Issue;
  keys: Keys;
}

function locate({ issue, schema, above }: { issue: Issue; schema: v.GenericSchema; above: Keys }): Place[] {
  const keys = [...above, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const chosen = issue.type === 'union' ? closestBranch(schemaAt(schema, keys), issue.input) : null;
  if (!chosen) return [{ issue, keys }];
  const { issues } = v.safeParse(chosen, issue.input);
  return (issues ?? []).flatMap((inner) => locate({ issue: inner, schema, above: keys }));
}

/** The alternative with most of the object's keys, because the issue of a union only says that nothing fits. */
function closestBranch(union: v.GenericSchema | null, input: unknown): v.GenericSchema | null {
  if (!union || typeof input !== 'object' || input === null) return null;
  const shared = (branch: v.GenericSchema) => keysOf(branch).filter((key) => key in input).length;
  return branchesOf(union).toSorted((a, b) => shared(b) - shared(a))[0] ?? null;
}

function isUnknown({ type, expected }: Issue): boolean {
  return type === 'strict_object' && expected === 'never';
}

/** The path that an unknown field most likely means. */
function likelyPath({ issue, keys }: Place, schema: v.GenericSchema): string | null {
  const likely = isUnknown(issue) ? likelyKey(keys, schema) : null;
  return likely === null ? null : [...keys.slice(0, -1), likely].join('.');
}

function likelyKey(keys: Keys, schema: v.GenericSchema): string | null {
  const above = schemaAt(schema, keys.slice(0, -1));
  return above ? closestWord(String(keys.at(-1)), branchesOf(above).flatMap(keysOf)) : null;
}

function describe(issue: Issue, keys: Keys, schema: v.GenericSchema): Pick<Problem, 'found' | 'expected' | 'tip'> {
  if (isUnknown(issue)) return describeUnknown(keys, schema);
  // The one rule of a whole file that a schema has: `termSchema`.
  if (issue.type === 'check' && keys.length === 0) {
    const languages = FOREIGN_LANGUAGES.join(', ');
    return {
      found: say('Korean alone', '한국어만 있음'),
      expected: say(`the term in Korean and in one of ${languages}`, `한국어와, ${languages} 가운데 한 언어의 설명`),
    };
  }
  const found = isBlank(issue.input) ? say('nothing yet', '아직 비어 있음') : shown(issue);
  const meaning = descriptionAt(schema, keys);
  if (keys.join('.') === 'id' && issue.type === 'regex') return { found, expected: meaning!, ...proposal(issue.input) };
  if (!meaning) return { found, expected: expectedOf(issue) };
  if (isBlank(issue.input) || issue.type === 'regex') return { found, expected: meaning };
  return { found, expected: expectedOf(issue), tip: meaning };
}

function describeUnknown(keys: Keys, schema: v.GenericSchema): Pick<Problem, 'found' | 'expected' | 'tip'> {
  const likely = likelyKey(keys, schema);
  return {
    found: say(`the unknown field “${keys.at(-1)}”`, `모르는 항목 “${keys.at(-1)}”`),
    expected: likely ? `“${likely}”` : say('only the fields of docs/glossary.md', 'docs/glossary.md에 있는 항목만'),
    tip: likely
      ? say('It is probably misspelt.', '철자가 틀린 것 같아요.')
      : say('Is it misspelt, or indented too little or too much?', '철자나 들여쓰기가 틀리지 않았나요?'),
  };
}

function proposal(input: unknown): Pick<Problem, 'tip'> {
  const id = typeof input === 'string' ? proposeId(input) : '';
  return id ? { tip: say(`Write ${id}, and name the file ${id}.yaml.`, `이렇게 적어 주세요: ${id}. 파일 이름은 ${id}.yaml이에요.`) } : {};
}

function shown({ type, input }: Issue): Said {
  if (type !== 'max_length' || typeof input !== 'string') return show(input);
  const length = input.length.toLocaleString('en');
  return say(`${show(input)} (${length} characters)`, `${show(input)} (${length}자)`);
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/** What a kind of issue asks for, in words. */
function expectedOf({ type, expected, requirement, message }: Issue): Said {
  switch (type) {
    case 'max_length':
      return say(`at most ${String(requirement)} characters`, `${String(requirement)}자 이하`);
    case 'min_length':
      return say('something that is not empty', '비어 있지 않은 값');
    case 'iso_date':
      return say('a day, as 2026-11-24', '날짜, 2026-11-24처럼');
    case 'starts_with':
      return say(`something that begins with “${String(requirement)}”`, `“${String(requirement)}”로 시작하는 값`);
    case 'string':
      return say('a text (a number or a sign alone needs quotes)', '글 (숫자나 기호만 있으면 큰따옴표로 감싸기)');
    case 'array':
      return say('a list, [] for none', '목록. 없으면 []');
    case 'picklist':
      return oneOf(expected?.replace(/[()"]/g, '').replaceAll(' | ', ', ') ?? '');
    case 'union':
    case 'strict_object':
      return say('fields and their values', '항목과 그 값');
    default:
      return expected ?? message;
  }
}

function oneOf(list: string): Bilingual {
  return say(`one of ${list}`, `${list} 가운데 하나`);
}

/** The description of a field in the schema: one line in English, one in Korean. */
function descriptionAt(schema: v.GenericSchema, keys: Keys): Bilingual | null {
  const found = schemaAt(schema, keys);
  const lines = found ? v.getDescription(found)?.split('\n') : undefined;
  return lines?.length === 2 ? say(lines[0]!, lines[1]!) : null;
}
