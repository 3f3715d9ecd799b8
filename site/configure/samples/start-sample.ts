/** Starts the widget of a sample page with the options in the page's address, which the configurator writes there. */
const set = Object.fromEntries(new URLSearchParams(location.search));
window.Annae?.start(set);
