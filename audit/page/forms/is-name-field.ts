import { attr } from '../read/read-element.ts';
import type { Field } from './list-fields.ts';

const TYPES = new Set(['text', 'search']);
const LABEL = /성\s?명|이\s?름|성\s?함|\bfull name\b|\byour name\b/i;
/** Names of what is no person: 회사명, 이름(상호); and search for a name. */
const OTHER_LABEL =
  /회사|업체|기관|단체|상호|법인|학교|부서|건물|파일|제품|상품|과정|강좌|동물|반려|아이디|닉네임|필명|별명|은행|검색|도로|사업장|시설/;
/** userNm, applcnt_name, cstmr-nm: what developers of Korea call a person's name. */
const CODE = /(?:^|[a-z0-9_.-])(?:name|nm|irum|ireum)\d?$/i;
const OTHER_CODE =
  /comp|corp|org|inst|biz|bsnm|bank|file|dept|bld|build|city|sido|sgg|dong|road|street|addr|school|prod|goods|item|prgrm|menu|page|site|nick|domain|cate|board|bbs|class|cours|event|country|nation|car|pet|first|last|sur|family|given|middle|search|srch|key|form|code|col|field|tag|group|grp|team|subject|title|host|login|fclt|place/i;

/** Whether a field is for the whole name of a person. Fields for a surname or a given name may be short. */
export function isNameField({ element, type, label }: Field): boolean {
  if (!TYPES.has(type)) return false;
  const said = `${label ?? ''} ${attr(element, 'placeholder')}`;
  if (LABEL.test(said)) return !OTHER_LABEL.test(said);
  const code = attr(element, 'name') || attr(element, 'id');
  return CODE.test(code) && !OTHER_CODE.test(code) && !OTHER_LABEL.test(said);
}
