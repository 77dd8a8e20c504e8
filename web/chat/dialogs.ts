import { byId } from './element';

/** A dialog of the page that a button opens. The browser keeps the focus in it, closes it by Esc and gives the focus back. */
export function wireDialog(buttonId: string, dialogId: string, opening: () => void = () => {}): { close(): void } {
  const dialog = byId(dialogId, HTMLDialogElement);
  const close = () => {
    // Browsers of before 2022 know no dialogs; there it stands in the page, without a backdrop.
    if (dialog.close)
      dialog.close();
    else
      dialog.removeAttribute('open');
  };

  byId(buttonId, HTMLButtonElement).addEventListener('click', () => {
    opening();
    if (dialog.showModal)
      dialog.showModal();
    else
      dialog.setAttribute('open', '');
  });
  for (const closing of dialog.querySelectorAll('[data-close]'))
    closing.addEventListener('click', close);
  return { close };
}

/** Whether a dialog is open, so that Esc is its own. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
