/** Names of libraries, as their files are called. What is made of one, such as `jquery.ui.datepicker.js`, begins with its name. */
const LIBRARY =
  /^(?:angular|aos|axios|babel|backbone|bootstrap|ckeditor|chart|core-?js|crypto-?js|d3|dayjs|dojo|ember|es[56]-(?:shim|promise)|fancybox|fontawesome|fullpage|gsap|gtag|gtm|handlebars|highcharts|highlight|html5shiv|html2canvas|husky\w*|iscroll|jquery(?:ui)?|jsencrypt|json[23]|jszip|kakao|knockout|leaflet|lightbox|lodash|lottie|masonry|modernizr|moment|mustache|nexacro\w*|openlayers|ol|owl\.carousel|picturefill|placeholders?|polyfills?|popper|proj4|prototype|react(?:-dom)?|require(?:js)?|respond|scriptaculous|select2|slick|smarteditor\d?|socket\.io|sortable|sweetalert2?|swiper|three|tinymce|toastr|tui|underscore|vue|webfont|wow|xlsx)(?=[.@_-]|\d|$)/i;
const MINIFIED = /[.-]min\.m?js$/i;

/** Whether the name of a script's file says that others wrote it, or that it is packed. */
export function isLibrary(pathname: string): boolean {
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  return MINIFIED.test(name) || LIBRARY.test(name);
}
