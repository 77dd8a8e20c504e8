/** An event as it was sent: its name, `message` where it has none, and its data lines joined. */
export interface StreamEvent {
  name: string;
  data: string;
}

/**
 * The events of a response as they arrive (HTML standard, 9.2.6). `EventSource` cannot send a body or a header, so
 * the stream is read here.
 * @param heard Called with each piece of the body, signs of life included.
 * @throws When the connection breaks; a stream that ends within an event drops that event.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>, heard: () => void): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done)
        return;
      heard();
      const blocks = (rest + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/);
      rest = blocks.pop()!;
      for (const block of blocks) {
        const event = eventOf(block);
        if (event)
          yield event;
      }
    }
  } finally {
    // Who has heard enough lets the connection go; one that is broken has nothing to let go.
    reader.cancel().catch(() => {});
  }
}

/** Null for a block of comments alone, which only keep the connection open. */
function eventOf(block: string): StreamEvent | null {
  let name = 'message';
  let any = false;
  const data: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    const [, field, value = ''] = /^(\w+)(?:: ?(.*))?$/.exec(line) ?? [];
    any ||= field !== undefined;
    if (field === 'event')
      name = value;
    else if (field === 'data')
      data.push(value);
  }
  return any ? { name, data: data.join('\n') } : null;
}
