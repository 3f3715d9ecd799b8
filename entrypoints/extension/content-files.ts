/** The assistant's script and style, as the manifest names them for the top frame. */
export const ASSISTANT = { js: ['content-scripts/annae.js'], css: ['content-scripts/annae.css'] };
/** What waits in the frames below it for Korean text. */
export const WAITING_SCRIPT = 'frames.js';
