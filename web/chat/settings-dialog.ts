import { wireDialog } from './dialogs';
import { byId } from './element';
import { loadPreferences, savePreferences, type Preferences } from './preferences';
import { canListen } from './voice/listening';

/**
 * Wires the dialog of settings: each choice counts at once and is remembered.
 * @param changed Called after each choice.
 * @returns The preferences as they are at each moment.
 */
export function wireSettings(changed: () => void): () => Preferences {
  let preferences = loadPreferences();
  const form = byId('settings-form', HTMLFormElement);
  byId('voice-settings', HTMLElement).hidden = !canListen();
  for (const [name, value] of Object.entries(preferences))
    for (const choice of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
      choice.checked = choice.type === 'checkbox' ? value === true : choice.value === value;

  wireDialog('show-settings', 'settings');
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('change', event => {
    const { name, type, value, checked } = event.target as HTMLInputElement;
    preferences = { ...preferences, [name]: type === 'checkbox' ? checked : value };
    savePreferences(preferences);
    changed();
  });
  return () => preferences;
}
