import type { PageVersion } from '../../page-audit.ts';
import type { PageElement, PageView } from '../read/page-view.ts';
import { attr, hasAttr, resolve, textOf } from '../read/read-element.ts';
import { languageNamed } from './language-names.ts';

/** ?lang=en, &locale=zh_CN, ?langCd=VI. */
const PARAMETER = /[?&](?:lang|language|locale|lng|langcd|lang_cd|sitelang)=([a-z]{2,3}(?:[-_][a-z]{2,4})?)\b/i;
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;
const LONGEST_NAME = 40;

/** The pages in other languages that a page links to, for each language the first, those that it calls the same page before others. */
export function listVersions(view: PageView, own: string | null): PageVersion[] {
  const versions = view.elements.flatMap((element) => versionOf(element, view.base) ?? []);
  const first = new Map<string, PageVersion>();
  for (const version of [...versions.filter(({ isSamePage }) => isSamePage), ...versions]) {
    if (baseOf(version.language) !== baseOf(own ?? 'ko') && !first.has(version.language)) first.set(version.language, version);
  }
  return [...first.values()];
}

function versionOf(element: PageElement, base: string): PageVersion | null {
  const alternate = element.name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(attr(element, 'rel')) ? attr(element, 'hreflang') : '';
  if (alternate) return version({ tag: alternate, href: attr(element, 'href'), base, isSamePage: true });
  if (element.name === 'a' && hasAttr(element, 'href')) return linkedVersion(element, base);
  // A choice among languages that leads to an address.
  const isChoice = element.name === 'option' && /^(?:https?:\/)?\//.test(attr(element, 'value'));
  const language = isChoice ? languageNamed(textOf(element)) : null;
  return language ? version({ tag: language, href: attr(element, 'value'), base, isSamePage: false }) : null;
}

function linkedVersion(element: PageElement, base: string): PageVersion | null {
  const href = attr(element, 'href');
  const name = [textOf(element), attr(element, 'title'), attr(element, 'aria-label')].find(
    (text) => text.length <= LONGEST_NAME && languageNamed(text),
  );
  const tag = (name && languageNamed(name)) || attr(element, 'hreflang') || PARAMETER.exec(href)?.[1] || null;
  return tag ? version({ tag, href, base, isSamePage: hasAttr(element, 'hreflang') }) : null;
}

/** Null for what is no language, or leads to no page (scripts). */
function version({ tag, href, base, isSamePage }: { tag: string; href: string; base: string; isSamePage: boolean }): PageVersion | null {
  if (!TAG.test(tag) || tag.toLowerCase() === 'x-default' || /^(?:javascript:|#|$)/i.test(href.trim())) return null;
  return { language: canonical(tag), address: resolve(href, base), isSamePage };
}

/** Chinese by the way it is written, others by the language alone: en-US is en. */
function canonical(tag: string): string {
  const [base, ...rest] = tag.toLowerCase().split(/[-_]/);
  if (base === 'cn') return 'zh-Hans';
  if (base === 'jp') return 'ja';
  if (base === 'kr') return 'ko';
  if (base !== 'zh') return base!;
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans';
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}
