import { Window } from 'happy-dom';

import page from '../chat/index.html?raw';
import { startPage } from '../chat/page';
import type { Reply } from '../chat/server/contract';
import type { KeptTalk } from '../chat/server/contract';
import { payload, reply, streamed } from './server';

/** The chat page in a browser made of objects, with a server that answers as it is told. */
export interface OpenPage {
  window: Window;
  document: Document;
  /** The input of each request so far, oldest first. */
  asked: Record<string, unknown>[];
  /** What the server does with the next requests. */
  serve(answer: () => Promise<Response>): void;
  /** What the server keeps of a talk that a person has to do with; told at once where the page listens already. */
  keepTalk(talk: KeptTalk): void;
  /** Whether the browser says that it has a connection, and the event of its change. */
  setOnline(online: boolean): void;
  /** Waits until everything that is under way has come back. */
  settle(): Promise<void>;
}

/** What of an earlier page is still there: its storages. */
export type Kept = Pick<Window, 'sessionStorage' | 'localStorage'>;

/** Opens the page as a browser of this language would, with what an earlier page left in its storage, and what else the browser can do. */
export function openPage(
  { language = 'zh-TW', kept = null, query = '', abilities = {} }:
  { language?: string; kept?: Kept | null; query?: string; abilities?: Record<string, unknown> } = {},
): OpenPage {
  const window = new Window({ url: `http://localhost/${query}` });
  window.document.write(page.replace(/<script.*<\/script>/g, '').replace(/(<link[^>]*) href="[^"]*"/g, '$1'));

  const asked: Record<string, unknown>[] = [];
  const navigator = { languages: [language], onLine: true };
  let answer = () => Promise.resolve(replies({}));
  let talk: KeptTalk = { handOver: null, repliesWaiting: 0, turns: [] };
  const listening: (() => void)[] = [];
  const globals = {
    window,
    location: window.location,
    document: window.document,
    sessionStorage: (kept ?? window).sessionStorage,
    localStorage: (kept ?? window).localStorage,
    navigator,
    matchMedia: () => ({ matches: true }),
    HTMLElement: window.HTMLElement,
    HTMLButtonElement: window.HTMLButtonElement,
    HTMLDialogElement: window.HTMLDialogElement,
    HTMLFormElement: window.HTMLFormElement,
    HTMLInputElement: window.HTMLInputElement,
    HTMLLinkElement: window.HTMLLinkElement,
    HTMLSelectElement: window.HTMLSelectElement,
    HTMLTextAreaElement: window.HTMLTextAreaElement,
    HTMLUListElement: window.HTMLUListElement,
    fetch: (_: string, init: RequestInit) => {
      const { operationName, variables } = JSON.parse(String(init.body));
      if (operationName === 'Watch')
        return Promise.resolve(watched(listening));
      if (operationName === 'Talk')
        return Promise.resolve(new Response(JSON.stringify({ data: { consultation: talk } })));
      asked.push(variables.input);
      return answer();
    },
    speechSynthesis: undefined,
    SpeechRecognition: undefined,
    ...abilities,
  };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

  startPage();
  return {
    window,
    document: window.document as unknown as Document,
    asked,
    serve: next => { answer = next; },
    keepTalk(kept) {
      talk = kept;
      listening.forEach(tell => tell());
    },
    setOnline(online) {
      navigator.onLine = online;
      window.dispatchEvent(new window.Event(online ? 'online' : 'offline'));
    },
    async settle() {
      // A response's body arrives over a few turns of the event loop, never over time.
      for (let turn = 0; turn < 10; turn++)
        await new Promise(resolve => setImmediate(resolve));
    },
  };
}

/** The server's stream with this reply, small talk unless said otherwise. */
export function replies(changes: Partial<Reply>): Response {
  return streamed(payload({ reply: reply(changes) }));
}

/** A stream that says once that it listens, and again whenever it is told to. */
function watched(listening: (() => void)[]): Response {
  const happened = new TextEncoder().encode('event: next\ndata: {"data":{"consultationChanged":{"kind":"RESYNC"}}}\n\n');
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(happened);
      listening.push(() => controller.enqueue(happened));
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } });
}
