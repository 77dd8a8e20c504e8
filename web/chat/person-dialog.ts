import { wireDialog } from './dialogs';
import { byId } from './element';
import type { Words } from './locales/words';
import type { Deed } from './server/deeds';

/**
 * Wires the dialog that asks for a person. What comes of it is said in the dialog, with the server's own words where it has any.
 * @param call Sends the wish with how to reach the resident, which may be empty.
 * @param showPlaces Asks in the talk where advice is given.
 */
export function wirePerson(words: () => Words, call: (contact: string) => Promise<Deed>, showPlaces: () => void): void {
  const form = byId('person-form', HTMLFormElement);
  const contact = byId('contact', HTMLInputElement);
  const result = byId('person-result', HTMLElement);
  const dialog = wireDialog('show-person', 'person', () => { result.textContent = ''; });

  form.addEventListener('submit', event => {
    event.preventDefault();
    void send();
  });
  byId('show-places', HTMLButtonElement).addEventListener('click', () => {
    dialog.close();
    showPlaces();
  });

  async function send(): Promise<void> {
    result.textContent = words().talk.waiting;
    const deed = await call(contact.value.trim());
    const { noted, failed } = words().person;
    result.textContent = deed.done ? deed.messages.join(' ') || deed.notice || noted : failed;
    if (deed.done)
      contact.value = '';
  }
}
