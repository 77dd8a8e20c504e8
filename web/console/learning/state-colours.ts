import type { WeightState } from './learning';

export const stateColours: Record<WeightState, string> = { CANDIDATE: 'blue', STOPPED: 'red', LIVE: 'green', RETIRED: 'gray' };
