/** Names under which the scripts of one frame find each other: in the extension's isolated world, unseen by the page. */
export const WAITING = Symbol.for('annae.waiting');
/** Set where a panel has asked for the frame's terms before the assistant was there. */
export const PANEL_ASKS = Symbol.for('annae.panel-asks');

export type FrameWorld = { [WAITING]?: boolean; [PANEL_ASKS]?: boolean };
