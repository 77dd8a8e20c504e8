import { Window } from 'happy-dom';

import page from '../chat/index.html?raw';
import { startPage } from '../chat/page';
import type { Reply } from '../chat/contract';

/** The chat page in a browser made of objects, with a server that answers as it is told. */
export interface OpenPage {
  document: Document;
  /** The input of each `ask` so far, oldest first. */
  asked: Record<string, unknown>[];
  /** What the server does with the next questions. */
  serve(answer: () => Promise<Response>): void;
  /** Waits until everything that is under way has come back. */
  settle(): Promise<void>;
}

/** Opens the page as a browser of this language would, with what an earlier page left in its storage. */
export function openPage({ language = 'zh-TW', kept = null }: { language?: string; kept?: string | null } = {}): OpenPage {
  const window = new Window({ url: 'http://localhost/' });
  window.document.write(page.replace(/<script.*<\/script>|<link[^>]*>/g, ''));
  if (kept)
    window.sessionStorage.setItem('learning-advisor.talk.1', kept);

  const asked: Record<string, unknown>[] = [];
  let answer = () => Promise.resolve(replies({}));
  const globals = {
    document: window.document,
    sessionStorage: window.sessionStorage,
    localStorage: window.localStorage,
    navigator: { language },
    matchMedia: () => ({ matches: true }),
    HTMLElement: window.HTMLElement,
    HTMLButtonElement: window.HTMLButtonElement,
    HTMLFormElement: window.HTMLFormElement,
    HTMLTextAreaElement: window.HTMLTextAreaElement,
    HTMLUListElement: window.HTMLUListElement,
    fetch: (_: string, init: RequestInit) => {
      asked.push(JSON.parse(String(init.body)).variables.input);
      return answer();
    },
  };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

  startPage();
  return {
    document: window.document as unknown as Document,
    asked,
    serve: next => { answer = next; },
    async settle() {
      // A response's body arrives over a few turns of the event loop, never over time.
      for (let turn = 0; turn < 5; turn++)
        await new Promise(resolve => setImmediate(resolve));
    },
  };
}

/** The server's response with this reply, small talk unless said otherwise. */
export function replies(changes: Partial<Reply>): Response {
  const reply: Reply = {
    id: 'R1',
    text: '您好',
    locale: 'zh-TW',
    kind: 'SMALL_TALK',
    grounded: true,
    composedBy: 'EMBEDDED',
    need: null,
    recommendations: [],
    citations: [],
    suggestedReplies: [],
    ...changes,
  };
  const payload = { consultation: { id: 'C1' }, consultationToken: 'secret', errors: [], turn: { id: 'T1' }, reply };
  return new Response(JSON.stringify({ data: { ask: payload } }));
}
