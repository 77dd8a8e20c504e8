import { store, stored } from './stored';
import type { Keeping } from './talk';

/** What a resident set for this device, the language apart. */
export interface Preferences {
  size: 'normal' | 'large' | 'largest';
  colours: 'auto' | 'light' | 'dark' | 'contrast';
  keep: Keeping;
  /** Whether questions may be spoken; off until the resident has read what happens to the voice. */
  voice: boolean;
}

const name = 'learning-advisor.preferences.1';
const usual: Preferences = { size: 'normal', colours: 'auto', keep: 'visit', voice: false };
const values: { [Name in keyof Preferences]: readonly Preferences[Name][] } = {
  size: ['normal', 'large', 'largest'],
  colours: ['auto', 'light', 'dark', 'contrast'],
  keep: ['visit', 'day', 'month'],
  voice: [false, true],
};

/** The preferences of an earlier visit; what is missing or spoiled is as usual. */
export function loadPreferences(): Preferences {
  let given: Partial<Preferences> | null = null;
  try {
    given = JSON.parse(stored(() => localStorage, name) ?? 'null');
  } catch {
    // Spoiled: as if nothing had been set.
  }
  return { size: pick('size', given), colours: pick('colours', given), keep: pick('keep', given), voice: pick('voice', given) };
}

/** Keeps them for the next visit, where the browser allows it. */
export function savePreferences(preferences: Preferences): void {
  store(() => localStorage, name, JSON.stringify(preferences));
}

function pick<Name extends keyof Preferences>(of: Name, given: Partial<Preferences> | null): Preferences[Name] {
  const value = given?.[of];
  return values[of].find(known => known === value) ?? usual[of];
}
