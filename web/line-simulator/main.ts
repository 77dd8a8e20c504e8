import { deliver, menu, newPerson, shownAfter } from './line';
import type { Action, LineEvent, Message } from './line';
import { menuElements, messageElement, quickReplies, withText } from './render';
import { say, speak } from './words';
import type { PageLanguage } from './words';

const between = 400;

// 基隆車站
const position = { latitude: 25.1317, longitude: 121.7400, title: '基隆車站', address: '基隆市仁愛區港西街5號' };

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const log = byId('log');
const field = byId<HTMLInputElement>('text');

let user = newPerson();
let seen = 0;
let messages = 0;

async function send(event: LineEvent): Promise<void> {
  try {
    const status = await deliver({
      user,
      event,
      language: byId<HTMLSelectElement>('language').value,
      twice: byId<HTMLInputElement>('twice').checked,
      losesAnswer: byId<HTMLInputElement>('loses').checked && event.type !== 'unsend' && event.type !== 'unfollow',
    });
    byId('state').textContent = say('status').replace('{status}', String(status));
  }
  catch {
    byId('state').textContent = say('failed');
  }
}

/** Puts something of the person's own into the talk. */
function show(text: string): HTMLElement {
  const bubble = withText('p', 'mine', text);
  add(bubble);
  return bubble;
}

function add(element: HTMLElement): void {
  log.append(element);
  log.scrollTop = log.scrollHeight;
}

function message(id: string, content: Record<string, unknown>, type = 'message'): Promise<void> {
  // LINE shows quick replies until the next message.
  byId('quick').replaceChildren();
  return send({ type, message: { id, ...content } });
}

function write(text: string): Promise<void> {
  const id = `m${++messages}${Date.now()}`;
  const row = withText('div', 'row');
  const bubble = withText('p', 'mine', text);
  const edit = withText('button', 'small', say('edit'));
  const unsend = withText('button', 'small', say('unsend'));
  edit.addEventListener('click', () => {
    const changed = prompt(say('editPrompt'), text)?.trim();
    if (!changed)
      return;
    bubble.textContent = `${changed}（${say('edited')}）`;
    void message(id, { type: 'text', text: changed }, 'messageEdited');
  });
  unsend.addEventListener('click', () => {
    row.replaceChildren(withText('p', 'note', say('unsent')));
    log.focus();
    void send({ type: 'unsend', unsend: { messageId: id } });
  });
  row.append(bubble, edit, unsend);
  add(row);
  return message(id, { type: 'text', text });
}

function tap(action: Action): void {
  if (action.type === 'message')
    void write(action.text);
  else if (action.type === 'location')
    void does['location']?.();
  else if (action.type === 'postback') {
    if (action.displayText !== undefined)
      show(action.displayText);
    if (action.inputOption === 'openKeyboard')
      field.focus();
    byId('quick').replaceChildren();
    void send({ type: 'postback', postback: { data: action.data } });
  }
}

const does: Record<string, () => Promise<void>> = {
  sticker: () => (show('🙏'), message(`s${++messages}`, { type: 'sticker', packageId: '1', stickerId: '1', keywords: ['thank you'] })),
  location: () => (show(`📍 ${position.title}`), message(`l${++messages}`, { type: 'location', ...position })),
  audio: () => (show('🎤 0:04'), message(`a${++messages}`, { type: 'audio', duration: 4000, contentProvider: { type: 'line' } })),
  image: () => (show('🖼️'), message(`i${++messages}`, { type: 'image', contentProvider: { type: 'line' } })),
  follow: () => send({ type: 'follow', follow: { isUnblocked: false } }),
  unfollow: () => send({ type: 'unfollow' }),
  person: async () => {
    user = newPerson();
    seen = 0;
    log.replaceChildren();
    byId('quick').replaceChildren();
  },
};

function receive(all: Message[], isPush: boolean): void {
  if (isPush)
    add(withText('p', 'note', say('pushed')));
  for (const one of all)
    add(messageElement(one, tap));
  const last = all.at(-1);
  byId('quick').replaceChildren(...(last ? quickReplies(last, tap) : []));
}

async function look(): Promise<void> {
  const asked = user;
  try {
    for (const one of await shownAfter(asked, seen)) {
      if (asked !== user)
        break;
      seen = one.number;
      byId('loading').textContent = one.kind === 'loading' ? say('loading') : '';
      if (one.kind !== 'loading')
        receive(one.messages, one.kind === 'push');
    }
  }
  catch {
    byId('state').textContent = say('failed');
  }
  setTimeout(() => void look(), between);
}

byId('composer').addEventListener('submit', event => {
  event.preventDefault();
  const text = field.value.trim();
  field.value = '';
  if (text.length > 0)
    void write(text);
});
// The Enter that ends the choice of a character sends nothing.
field.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.isComposing)
    event.preventDefault();
});
for (const button of document.querySelectorAll<HTMLElement>('[data-does]'))
  button.addEventListener('click', () => void does[button.dataset['does'] ?? '']?.());
for (const button of document.querySelectorAll<HTMLElement>('[data-page-language]'))
  button.addEventListener('click', () => speak(button.dataset['pageLanguage'] as PageLanguage));

speak();
void menu().then(found => byId('menu').replaceChildren(...menuElements(found, tap)));
void look();
