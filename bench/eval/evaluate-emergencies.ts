import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Alarm } from '../../core/route/emergency/emergency.ts';

/** A question with what a careful reader says of it. */
export interface EmergencyQuestion {
  lang: string;
  class: 'emergency' | 'lookalike' | 'ordinary';
  /** What it is about, for the reader of a failure. */
  note: string;
  text: string;
}

/** Shares, 0 … 1. */
export interface EmergencyReach {
  questions: number;
  /** Emergencies that are an emergency or a doubt … */
  found: number;
  /** … and that are one for sure. */
  sure: number;
  /** Sure alarms that are right. */
  right: number;
  /** Harmless look-alikes and ordinary questions that are at least doubted. */
  lookalikesDoubted: number;
  ordinaryDoubted: number;
  /** A line for each emergency that is missed and each sure alarm that is false. */
  failures: string[];
}

/** The sets of questions, each by another hand. */
export const EMERGENCY_SETS = ['a', 'b', 'c', 'd'] as const;

const FOLDER = new URL('../../tests/core/route/emergency/', import.meta.url);

/** The questions of a set. */
export function readEmergencyQuestions(set: (typeof EMERGENCY_SETS)[number]): EmergencyQuestion[] {
  return parse(readFileSync(fileURLToPath(new URL(`questions-${set}.yaml`, FOLDER)), 'utf8')) as EmergencyQuestion[];
}

/** How well emergencies are told from what only looks like them. */
export function evaluateEmergencies(questions: readonly EmergencyQuestion[], recognise: (text: string) => Alarm): EmergencyReach {
  const judged = questions.map((question) => ({ ...question, alarm: recognise(question.text) }));
  const share = (of: typeof judged, holds: (alarm: Alarm) => boolean) =>
    of.filter(({ alarm }) => holds(alarm)).length / Math.max(1, of.length);
  const emergencies = judged.filter((question) => question.class === 'emergency');
  const sure = judged.filter(({ alarm }) => alarm.urgency === 'yes');
  const isDoubted = ({ urgency }: Alarm) => urgency !== 'no';
  return {
    questions: questions.length,
    found: share(emergencies, isDoubted),
    sure: share(emergencies, ({ urgency }) => urgency === 'yes'),
    right: sure.filter((question) => question.class === 'emergency').length / Math.max(1, sure.length),
    lookalikesDoubted: share(
      judged.filter((question) => question.class === 'lookalike'),
      isDoubted,
    ),
    ordinaryDoubted: share(
      judged.filter((question) => question.class === 'ordinary'),
      isDoubted,
    ),
    failures: judged.flatMap((question) => describeFailure(question)),
  };
}

function describeFailure({ class: is, lang, text, alarm }: EmergencyQuestion & { alarm: Alarm }): string[] {
  if (is === 'emergency' && alarm.urgency === 'no') return [`missed, ${lang}: ${text}`];
  return is !== 'emergency' && alarm.urgency === 'yes' ? [`false alarm, ${lang}: ${text} (${alarm.signs.join(' · ')})`] : [];
}
