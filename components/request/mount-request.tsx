import { render } from 'preact';
import { RequestDialog, type RequestDialogProps } from './RequestDialog.tsx';

export interface RequestDialogView {
  /** Shows the dialog with these; null closes it. */
  show(props: RequestDialogProps | null): void;
  destroy(): void;
}

/** Renders the request's dialog into a shadow root. */
export function mountRequest(root: ShadowRoot): RequestDialogView {
  const container = root.ownerDocument.createElement('div');
  root.append(container);
  return {
    show: (props) => render(props && <RequestDialog {...props} />, container),
    destroy() {
      render(null, container);
      container.remove();
    },
  };
}
