import { useState } from 'react';

import { request, troubleOf } from '../server/graphql';
import { useSession } from '../session/session';
import { useWords } from '../words/use-words';
import type { Version, VersionPayload } from './learning';
import learningOperations from './operations/learning.graphql?raw';

/** What a lead does with weights, one at a time. Each takes as long as the cases take to be talked through. */
export interface Switching {
  busy: boolean;
  /** Why the last one did not go through; null where it did. */
  problem: string | null;
  compute(): Promise<void>;
  /** Puts a version in use; null for none. */
  change(versionId: string | null): Promise<void>;
}

/** @param done Given the version as it stands, also where it was refused; null where there is none. */
export function useSwitching(done: (version: Version | null) => void): Switching {
  const { words } = useWords();
  const { expire } = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(ask: () => Promise<VersionPayload>) {
    if (busy)
      return;
    setBusy(true);
    try {
      const { version, errors } = await ask();
      setProblem(errors[0]?.message ?? null);
      done(version);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === 'SIGNED_OUT')
        expire();
      setProblem(words.trouble[trouble]);
    }
    setBusy(false);
  }

  return {
    busy,
    problem,
    compute: () => send(async () => (await request<{ computeWeights: VersionPayload }>(learningOperations, 'ComputeWeights', {})).computeWeights),
    change: versionId => send(async () => (await request<{ switchWeights: VersionPayload }>(learningOperations, 'SwitchWeights', { input: { versionId } })).switchWeights),
  };
}
