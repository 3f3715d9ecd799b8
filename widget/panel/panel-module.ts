import drawerCss from '../../components/panel/drawer.css?inline';
import panelCss from '../../components/panel/panel.css?inline';
import themeCss from '../../components/theme.css?inline';

export { mountDrawer } from '../../components/panel/mount-drawer.tsx';
export { createDrawerController } from './drawer-controller.ts';

/** The style of the drawer, for its shadow root. */
export const css = themeCss + panelCss + drawerCss;
