import { createContext, useContext, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';

import { useSession } from '../session/session';
import { Outbox, type Entry, type Send } from './outbox';

const OutboxContext = createContext<Outbox | null>(null);

/** The decisions under way, and the box that holds them. */
export function useOutbox(): { outbox: Outbox; entries: readonly Entry[] } {
  const outbox = useContext(OutboxContext);
  if (!outbox)
    throw new Error('useOutbox is called outside OutboxProvider. Draw the component inside it.');
  return { outbox, entries: useSyncExternalStore(outbox.subscribe, outbox.snapshot) };
}

/** One outbox for the whole console, so that walking to another page loses nothing. */
export function OutboxProvider({ send, children }: { send: Send; children: ReactNode }) {
  const { expire } = useSession();
  const outbox = useMemo(() => new Outbox(async (decision, lasting) => {
    const answer = await send(decision, lasting);
    if (answer.kind === 'failed' && answer.trouble === 'SIGNED_OUT')
      expire();
    return answer;
  }), [send, expire]);

  useEffect(() => {
    // Whoever leaves has decided: what waits goes out now.
    const leave = () => outbox.flush();
    // What was not taken would go with the page: the browser asks whether to stay.
    const warn = (event: BeforeUnloadEvent) => {
      if (outbox.snapshot().some(entry => ['failed', 'conflict', 'refused'].includes(entry.state.kind)))
        event.preventDefault();
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', warn);
    };
  }, [outbox]);

  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}
