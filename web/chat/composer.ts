import { byId } from './element';

/** The text area with its send button. */
export interface Composer {
  /** While busy nothing is sent; typing goes on. */
  setBusy(busy: boolean): void;
  /** Puts a text in front of what is already typed, and the cursor at its end. */
  take(text: string): void;
  /** Adds a text after what is already typed, for the resident to read and send. */
  add(text: string): void;
  focus(): void;
}

/**
 * Wires the text area: Enter sends, Shift+Enter starts a line, and the text is only cleared once it is sent.
 * @param send Gets the trimmed text, never an empty one.
 */
export function wireComposer(send: (text: string) => void): Composer {
  const form = byId('composer', HTMLFormElement);
  const field = byId('question', HTMLTextAreaElement);
  const sendButton = byId('send', HTMLButtonElement);
  let busy = false;

  function submit(): void {
    const text = field.value.trim();
    if (!text)
      field.focus();
    if (!text || busy)
      return;

    field.value = '';
    fitHeight(field);
    send(text);
  }

  function put(text: string, cursor: number): void {
    field.value = text;
    fitHeight(field);
    field.focus();
    field.setSelectionRange(cursor, cursor);
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    submit();
  });

  field.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event))
      return;
    event.preventDefault();
    submit();
  });

  field.addEventListener('input', () => fitHeight(field));

  return {
    setBusy(isBusy) {
      busy = isBusy;
      // A truly disabled button would drop the keyboard's focus to the top of the page.
      sendButton.setAttribute('aria-disabled', String(isBusy));
    },
    take: text => put([text, field.value].filter(Boolean).join('\n'), text.length),
    add(text) {
      const all = [field.value, text].filter(Boolean).join(' ');
      put(all, all.length);
    },
    focus: () => field.focus(),
  };
}

/** Whether a key picks a character in an input method instead of doing what it says. */
export function isComposing(event: KeyboardEvent): boolean {
  // Safari ends the composition before it reports the key; only the old code 229 still tells.
  return event.isComposing || event.keyCode === 229;
}

/** Lets the field grow with its text up to the height the style sheet allows. */
function fitHeight(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
