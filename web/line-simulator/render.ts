import type { Action, Bubble, Component, Menu, Message } from './line';
import { say } from './words';

/** What happens when something is tapped. */
export type Tap = (action: Action) => void;

/** A message of the adviser as it looks on a phone. All of it is text: nothing of it becomes markup. */
export function messageElement(message: Message, tap: Tap): HTMLElement {
  if (message.type === 'text')
    return withText('p', 'theirs', message.text);

  const bubbles = message.contents.type === 'carousel' ? message.contents.contents : [message.contents];
  const carousel = withText('ul', 'carousel');
  carousel.setAttribute('aria-label', message.altText);
  carousel.tabIndex = 0;
  carousel.append(...bubbles.map(bubble => bubbleElement(bubble, tap)));
  return carousel;
}

export function quickReplies(message: Message, tap: Tap): HTMLElement[] {
  return (message.quickReply?.items ?? []).map(item => actionElement(item.action, tap));
}

/** The rich menu: its picture, and a button over each area. */
export function menuElements({ size, areas }: Menu, tap: Tap): HTMLElement[] {
  const picture = document.createElement('img');
  picture.src = '/line-simulator/menu.png';
  picture.alt = '';
  picture.width = size.width;
  picture.height = size.height;
  const buttons = areas.map(({ action, bounds }) => {
    const button = withText('button', 'area');
    button.setAttribute('type', 'button');
    button.setAttribute('aria-label', action.label);
    button.style.left = `${bounds.x / size.width * 100}%`;
    button.style.top = `${bounds.y / size.height * 100}%`;
    button.style.width = `${bounds.width / size.width * 100}%`;
    button.style.height = `${bounds.height / size.height * 100}%`;
    button.addEventListener('click', () => tap(action));
    return button;
  });
  return [picture, ...buttons];
}

export function withText(tag: string, name: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

function bubbleElement({ body, footer }: Bubble, tap: Tap): HTMLElement {
  const card = withText('li', 'card');
  for (const part of [body, footer]) {
    if (part !== undefined)
      card.append(...componentElements(part, tap));
  }
  return card;
}

function componentElements(component: Component, tap: Tap): HTMLElement[] {
  switch (component.type) {
    case 'box':
      return component.contents.flatMap(inner => componentElements(inner, tap));
    case 'text':
      return [withText('p', component.weight === 'bold' ? 'bold' : 'fact', component.text)];
    case 'button':
      return [actionElement(component.action, tap)];
  }
}

function actionElement(action: Action, tap: Tap): HTMLElement {
  if (action.type === 'uri') {
    const link = withText('a', 'action', action.label);
    link.setAttribute('href', /^https?:/.test(action.uri) ? action.uri : 'about:blank');
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
    link.title = say('open');
    return link;
  }

  const button = withText('button', 'action', action.label);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => tap(action));
  return button;
}
