/** The kinds of emergencies; which numbers come first, and what to say there, follows from the kind. */
export const DANGERS = ['violence', 'crime', 'captivity', 'missing', 'medical', 'fire', 'suicide', 'scam'] as const;

export type Danger = (typeof DANGERS)[number];

/** How sure it is that somebody is in danger now. A doubt (`maybe`) costs a line on the screen, a miss may cost a life. */
export type Urgency = 'yes' | 'maybe' | 'no';

/** What a text says of an emergency. */
export interface Alarm {
  urgency: Urgency;
  /** The likeliest kind; null where nothing is urgent. */
  danger: Danger | null;
  /** How likely an emergency is, 0 … 1. */
  probability: number;
  /** The words and concepts that decided, the strongest first. */
  signs: readonly string[];
}

export const NO_ALARM: Alarm = { urgency: 'no', danger: null, probability: 0, signs: [] };
