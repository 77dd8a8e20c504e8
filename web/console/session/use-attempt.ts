import { useState, type FormEvent } from 'react';

import type { Attempt } from './session';

/** Sends a form once at a time, and keeps what came of it. */
export function useAttempt(attempt: () => Promise<Attempt>): { result: Attempt | null; busy: boolean; send: (event: FormEvent) => Promise<void> } {
  const [result, setResult] = useState<Attempt | null>(null);
  const [busy, setBusy] = useState(false);
  return {
    result,
    busy,
    async send(event) {
      event.preventDefault();
      if (busy)
        return;
      setBusy(true);
      const came = await attempt();
      setBusy(false);
      setResult(came);
    },
  };
}
