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
    throw new Error(`chat/index.html has no ${type.name} with the id "${id}". Put it back, or change main.ts with it.`);
  return found;
}

/**
 * The `lang` a text needs inside a page of another language, so that a screen reader pronounces it:
 * course records stay in the language they were written in. Null for codes, numbers and languages not told apart here.
 */
export function langOf(text: string): string | null {
  if (/[\u3400-\u9fff\uf900-\ufaff]/.test(text))
    return 'zh-TW';
  return /[a-z]{2}/.test(text) && !/[^\u0000-\u007f\u2010-\u201f]/.test(text) ? 'en' : null;
}
