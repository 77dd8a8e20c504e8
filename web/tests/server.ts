import type { AskPayload, Reply } from '../chat/server/contract';

/** A reply, small talk unless said otherwise. */
export function reply(changes: Partial<Reply> = {}): Reply {
  return {
    id: 'R1',
    text: '您好',
    locale: 'zh-TW',
    kind: 'SMALL_TALK',
    grounded: true,
    composedBy: 'EMBEDDED',
    counsellor: null,
    waitsForApproval: false,
    need: null,
    recommendations: [],
    citations: [],
    suggestedReplies: [],
    ...changes,
  };
}

/** What `ask` answers at the start of a talk, with this reply. */
export function payload(changes: Partial<AskPayload> = {}): AskPayload {
  return { consultation: { id: 'C1' }, consultationToken: 'secret', errors: [], turn: { id: 'T1' }, reply: reply(), ...changes };
}

/** The answer to the mutation. */
export function whole(asked: AskPayload): Response {
  return new Response(JSON.stringify({ data: { ask: asked } }), { headers: { 'Content-Type': 'application/json' } });
}

/** The text of an event stream, as graphql-sse writes it. */
export function eventText(happened: object): string {
  return `event: next\ndata: ${JSON.stringify({ data: { askStream: happened } })}\n\n`;
}

export const started = { __typename: 'AskStarted', consultationId: 'C1', consultationToken: 'secret' };

/** A stream of these pieces of text, which then ends, or breaks. */
export function stream(pieces: string[], breaks = false): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece !== undefined)
        controller.enqueue(encoder.encode(piece));
      else if (breaks)
        controller.error(new TypeError('network error'));
      else
        controller.close();
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } });
}

/** The answer to the subscription: a turn that begins, says its reply in one piece, and ends. */
export function streamed(asked: AskPayload): Response {
  return stream([
    eventText(started),
    ...(asked.reply ? [eventText({ __typename: 'AskSentence', text: asked.reply.text })] : []),
    eventText({ __typename: 'AskFinished', payload: asked }) + 'event: complete\ndata: \n\n',
  ]);
}
