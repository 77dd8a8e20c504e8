import { request } from '../server/graphql';
import { useDeed } from '../server/use-deed';
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
  const { busy, problem, change } = useDeed();

  async function send(ask: () => Promise<VersionPayload>) {
    const payload = await change(ask);
    if (payload)
      done(payload.version);
  }

  return {
    busy,
    problem,
    compute: () => send(async () => (await request<{ computeWeights: VersionPayload }>(learningOperations, 'ComputeWeights', {})).computeWeights),
    change: versionId => send(async () => (await request<{ switchWeights: VersionPayload }>(learningOperations, 'SwitchWeights', { input: { versionId } })).switchWeights),
  };
}
