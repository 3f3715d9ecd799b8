import { fitsHere, matchHere, textBefore, type ValueReading } from '../reading.ts';
import { boundAt } from './date-place.ts';

const HALF = '오전|오후|낮|밤|새벽|아침|저녁|AM|PM|am|pm';
const BEHIND_HOUR = '(?=까지|부터|에|이[ 전후]|경|쯤|전|후|로|를|는|와|과|정각|의 |마감|~)|(?![가-힣])';
const TIME = new RegExp(
  `(?:(${HALF}) ?)?(\\d{1,2})(?::([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?: ?(AM|PM|am|pm)\\b)?| ?시(?: ?(?:([0-5]?\\d) ?분|(반)))?(?:${BEHIND_HOUR}))`,
  'y',
);
const HALF_IN_FRONT = new RegExp(`(?:${HALF}) ?$`);
const AFTERNOON = /오후|저녁|PM|pm/;
const NIGHT = /밤/;
const BEFORE_SPAN = / ?~/y;

interface TimeShape {
  time: string;
  start: number;
  end: number;
  /** Written so that it is nothing else: 09:30, 오후 6시. */
  isSure: boolean;
}

/** The time of the day at a place, with its 오전 or 오후. */
export function readTime(text: string, at: number): TimeShape | null {
  const found = matchHere(text, TIME, at);
  if (!found) return null;
  const [whole, front, written, minutes, behind, spoken, half] = found;
  const part = front ?? behind ?? '';
  const hour = hourOf(Number(written), part);
  const minute = Number(minutes ?? spoken ?? (half ? 30 : 0));
  if (hour > 24 || (hour === 24 && minute > 0)) return null;
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const isSure = part !== '' || (minutes !== undefined && written!.length === 2) || minutes === undefined;
  return { time, start: at, end: at + whole.length, isSure };
}

function hourOf(written: number, half: string): number {
  if (AFTERNOON.test(half) && written < 12) return written + 12;
  if (NIGHT.test(half) && written >= 6 && written < 12) return written + 12;
  if (half === '낮' && written < 6) return written + 12;
  return /오전|새벽|AM|am/.test(half) && written === 12 ? 0 : written;
}

/** A time of the day that stands apart from a date. */
export function readTimeAlone({ text, values }: ValueReading, at: number): number {
  const before = textBefore(text, at, 4);
  const start = at - (HALF_IN_FRONT.exec(before)?.[0].length ?? 0);
  const shape = readTime(text, start);
  if (!shape) return 0;
  const bound = boundAt(text, start, shape.end);
  if (!shape.isSure && bound === null && !fitsHere(text, BEFORE_SPAN, shape.end)) return 0;
  values.push({ type: 'time', start, end: shape.end, time: behindSpan(shape.time, text, start, values), bound });
  return shape.end;
}

/** 오후 2시~4시: the second is in the afternoon too. */
function behindSpan(time: string, text: string, start: number, values: ValueReading['values']): string {
  const last = values.at(-1);
  if (last?.type !== 'time' || last.time < '12:00' || time > '11:59' || time > last.time) return time;
  return /^ ?~ ?$/.test(text.slice(last.end, start)) ? `${Number(time.slice(0, 2)) + 12}${time.slice(2)}` : time;
}
