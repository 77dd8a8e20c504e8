/** LINE's objects as far as the adviser sends them; https://developers.line.biz/en/reference/messaging-api/ */
export type Action =
  | { type: 'message'; label: string; text: string }
  | { type: 'postback'; label: string; data: string; displayText?: string; inputOption?: string }
  | { type: 'location'; label: string }
  | { type: 'uri'; label: string; uri: string };

export type Component =
  | { type: 'text'; text: string; weight?: string }
  | { type: 'button'; action: Action }
  | { type: 'box'; contents: Component[] };

export type Bubble = { type: 'bubble'; body?: Component; footer?: Component };

export type Message = { quickReply?: { items: { action: Action }[] } } & (
  | { type: 'text'; text: string }
  | { type: 'flex'; altText: string; contents: { type: 'carousel'; contents: Bubble[] } | Bubble });

export type Shown = { number: number; kind: 'reply' | 'push' | 'loading'; messages: Message[] };

export type Menu = {
  size: { width: number; height: number };
  areas: { bounds: { x: number; y: number; width: number; height: number }; action: Action }[];
};

/** An event without what LINE adds to it. */
export type LineEvent = { type: string } & Record<string, unknown>;

export type Delivery = { user: string; language: string; event: LineEvent; twice: boolean; losesAnswer: boolean };

/** Lets the server sign an event and post it to its own webhook. */
export async function deliver(delivery: Delivery): Promise<number> {
  const response = await fetch('/line-simulator/deliver', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(delivery),
  });
  if (!response.ok)
    return response.status;
  return ((await response.json()) as { status: number }).status;
}

export async function shownAfter(user: string, after: number): Promise<Shown[]> {
  const response = await fetch(`/line-simulator/messages?user=${user}&after=${after}`);
  return response.ok ? (await response.json()) as Shown[] : [];
}

export async function menu(): Promise<Menu> {
  return (await (await fetch('/line-simulator/menu')).json()) as Menu;
}

/** An id as LINE gives it to a person. */
export function newPerson(): string {
  return 'U' + [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
