import panelCss from '../../components/panel/panel.css?inline';
import linesCss from '../../components/request/contacts/who-answers.css?inline';
import requestCss from '../../components/request/request.css?inline';
import dialogCss from '../../components/request/request-dialog.css?inline';
import sendingCss from '../../components/request/send/sending.css?inline';
import themeCss from '../../components/theme.css?inline';

export { loadRequestTexts } from '../../components/request/load-request-texts.ts';
export { mountRequest } from '../../components/request/mount-request.tsx';
export { openRequestRedactor } from '../../components/request/open-request-redactor.ts';
export { createRequestState } from '../../components/request/request-state.ts';
export { newDraftId } from './new-draft-id.ts';
export { openConnection } from './open-connection.ts';
export { createRequestController } from './request-controller.ts';
export { browserShell } from './request-shell.ts';

/** The style of the dialog, for its shadow root. */
export const css = themeCss + panelCss + requestCss + linesCss + sendingCss + dialogCss;
