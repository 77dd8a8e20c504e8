import { byId } from './element';
import type { Preferences } from './preferences';

/**
 * Gives the page its text size and colours. The dark and the high-contrast colours are style sheets of their own that
 * apply by the device's wish (their `media`), until the resident decides.
 */
export function applyLooks({ size, colours }: Preferences): void {
  document.documentElement.dataset['size'] = size;
  document.documentElement.dataset['colours'] = colours;
  byId('dark', HTMLLinkElement).media = colours === 'auto' ? '(prefers-color-scheme: dark)' : mediaOf(colours === 'dark');
  byId('contrast', HTMLLinkElement).media = colours === 'auto' ? '(prefers-contrast: more)' : mediaOf(colours === 'contrast');
}

const mediaOf = (applies: boolean) => applies ? 'all' : 'not all';
