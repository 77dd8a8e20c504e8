import { Window } from 'happy-dom';
import { createElement } from 'react';

/** What the server is asked: an operation by its name. */
export interface Request {
  name: string;
  variables: Record<string, any>;
  /** The key, as it was sent; null for none. */
  key: string | null;
}

/** Gives the data of an operation, or throws a code that the whole request fails with. */
export type Answer = (request: Request) => unknown;

/** The console in a browser made of objects, with a server that answers as it is told. */
export interface OpenConsole {
  window: Window;
  document: Document;
  /** Each request so far, subscriptions included, oldest first. */
  asked: Request[];
  /** Sends an event to whoever listens to the field. */
  tell(field: string, event: object): void;
  press(key: string, more?: object): Promise<void>;
  click(label: string): Promise<void>;
  type(label: string, text: string): Promise<void>;
  /** Waits until everything that is under way has come back and is drawn. */
  settle(): Promise<void>;
  close(): void;
}

/** Opens the console at an address, with this key in the tab's storage. */
export async function openConsole(answer: Answer, { path = '/console/', key = 'key' }: { path?: string; key?: string | null } = {}): Promise<OpenConsole> {
  const window = new Window({ url: `http://localhost${path}` });
  window.document.body.innerHTML = '<div id="console"></div>';
  if (key !== null)
    window.sessionStorage.setItem('console-key', key);
  const asked: Request[] = [];
  const streams: ReadableStreamDefaultController<Uint8Array>[] = [];

  const globals: Record<string, unknown> = {
    window, document: window.document, location: window.location, history: window.history, sessionStorage: window.sessionStorage, localStorage: window.localStorage,
    navigator: { languages: ['zh-TW'], userAgent: 'test' }, HTMLElement: window.HTMLElement, HTMLInputElement: window.HTMLInputElement, HTMLIFrameElement: window.HTMLIFrameElement,
    Element: window.Element, Node: window.Node, Event: window.Event, MutationObserver: window.MutationObserver, getComputedStyle: window.getComputedStyle.bind(window),
    requestAnimationFrame: window.requestAnimationFrame.bind(window), cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
    ResizeObserver: window.ResizeObserver,
    fetch: async (_: string, init: RequestInit) => {
      const { operationName: name, variables } = JSON.parse(String(init.body));
      const authorization = (init.headers as Record<string, string>)['Authorization'] ?? (init.headers as Record<string, string>)['authorization'] ?? null;
      const request = { name, variables, key: authorization?.replace('Bearer ', '') ?? null };
      asked.push(request);
      if (String(Object.entries(init.headers as object).find(([header]) => header.toLowerCase() === 'accept')?.[1]).includes('text/event-stream'))
        return new Response(new ReadableStream({ start: controller => void streams.push(controller) }), { headers: { 'Content-Type': 'text/event-stream' } });
      try {
        return json({ data: await answer(request) });
      } catch (code) {
        if (code === 'OFFLINE')
          throw new TypeError('Failed to fetch');
        return json({ data: null, errors: [{ message: String(code), extensions: { code } }] });
      }
    },
  };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

  // What the page's libraries look for in a browser, they look for as soon as they are loaded.
  const { createRoot } = await import('react-dom/client');
  const { App } = await import('../console/app');
  const root = createRoot(window.document.getElementById('console') as unknown as Element);
  root.render(createElement(App));

  const document = window.document as unknown as Document;
  const settle = async () => {
    for (let turn = 0; turn < 30; turn++)
      await new Promise(resolve => setImmediate(resolve));
  };
  await settle();
  return {
    window,
    document,
    asked,
    settle,
    tell(field, event) {
      const text = `event: next\ndata: ${JSON.stringify({ data: { [field]: event } })}\n\n`;
      streams.at(-1)!.enqueue(new TextEncoder().encode(text));
    },
    async press(key, more = {}) {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }) as unknown as Event);
      await settle();
    },
    async click(label) {
      const button = [...document.querySelectorAll('button')].find(one => one.textContent?.trim().startsWith(label));
      if (!button)
        throw new Error(`There is no button "${label}". There are: ${[...document.querySelectorAll('button')].map(one => one.textContent).join(', ')}`);
      button.click();
      await settle();
    },
    async type(label, text) {
      const id = [...document.querySelectorAll('label')].find(one => one.textContent?.startsWith(label))?.getAttribute('for');
      const field = id ? document.getElementById(id) : null;
      if (!field)
        throw new Error(`No field is labelled "${label}".`);
      // React listens to the setter of the class, which its own one on the element would hide.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, text);
      const kind = field.tagName === 'SELECT' ? 'change' : 'input';
      field.dispatchEvent(new window.Event(kind, { bubbles: true }) as unknown as Event);
      await settle();
    },
    close() {
      root.unmount();
      window.close();
    },
  };
}

function json(body: object): Response {
  return new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });
}
