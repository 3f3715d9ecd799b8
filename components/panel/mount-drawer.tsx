import { render } from 'preact';
import { translateTo } from '../translate.ts';
import { Drawer, type DrawerProps } from './Drawer.tsx';

export type DrawerState = Omit<DrawerProps, 't'>;

export interface DrawerView {
  /** Shows the drawer with this state; null closes it. */
  show(state: DrawerState | null): void;
  destroy(): void;
}

/** Renders the drawer into a shadow root. */
export function mountDrawer(root: ShadowRoot): DrawerView {
  const container = root.ownerDocument.createElement('div');
  root.append(container);
  return {
    show(state) {
      render(state && <Drawer {...state} t={translateTo(state.language)} />, container);
    },
    destroy() {
      render(null, container);
      container.remove();
    },
  };
}
