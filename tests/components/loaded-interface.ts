import loadStrings from 'annae:locales/interface';
import { loadInterface } from '../../components/translate.ts';
import { LANGUAGES } from '../../core/languages.ts';

await Promise.all(LANGUAGES.map((language) => loadInterface(language, loadStrings)));

/** The interface, with the strings of every language loaded. */
export { translateTo } from '../../components/translate.ts';
