/** What people do with requests and tokens. `expire` is done by the receiver itself, or follows from `confirm-clock`. */
export const ACTIONS = [
  'log-in',
  'wrong-code',
  'view',
  'export',
  'close',
  'reopen',
  'erase',
  'expire',
  'confirm-clock',
  'add-token',
  'remove-token',
  'add-second-factor',
  'remove-second-factor',
] as const;

export type Action = (typeof ACTIONS)[number];

/** Who acts while nobody is logged in: the receiver by itself, or its operator with a command. */
export const RECEIVER = 'receiver';
export const OPERATOR = 'operator';

/**
 * Who did what with whose data, when and from where: the five things that 개인정보의 안전성 확보조치 기준 (고시) 제8조 requires
 * in an access log.
 */
export interface Access {
  at: Date;
  /** The name of the token, or `receiver` or `operator`. */
  staff: string;
  /** The address of the person; null where nobody was logged in. */
  address: string | null;
  action: Action;
  request_id: string | null;
  /** The reason for a download, or the name and the roles of the token that was changed. */
  note: string | null;
}

/** Who acts, when and from where. */
export type Actor = Pick<Access, 'at' | 'staff' | 'address'>;
