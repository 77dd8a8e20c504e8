import { langTag } from './locales/words';

type Attributes = Record<string, string | boolean | null | undefined>;

/**
 * A new element. Children that are texts become text nodes, so nothing from a server is ever read as HTML.
 * @param attributes true gives an empty attribute; null, undefined and false leave it out.
 * @param children null, undefined and false are left out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string | null | undefined | false)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : value);
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** A button that does one thing; never a submit button. */
export function button(label: string, act: (event: MouseEvent) => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

/** The one element of the page with this id. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type))
    throw new Error(`chat/index.html has no ${type.name} with the id "${id}". Put it back, or change page.ts with it.`);
  return found;
}

/**
 * The `lang` of a text, so that a screen reader pronounces it: course records stay in the language they were written in.
 * @param around The language of the talk around it, which Latin letters alone do not tell.
 * @returns Null for codes and numbers.
 */
export function langOf(text: string, around: string): string | null {
  if (/[\u3400-\u9fff\uf900-\ufaff]/.test(text))
    return langTag('zh-TW');
  if (/[\u0e00-\u0e7f]/.test(text))
    return 'th';
  if (/[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/.test(text))
    return 'vi';
  if (!/[a-z]{2}/.test(text))
    return null;
  return /^(en|vi|id)\b/.test(around) ? around : 'en';
}
