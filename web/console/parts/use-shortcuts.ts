import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

const place = 'console-shortcuts';
const changed = 'console-shortcuts';

/** Keys and what they do. */
export type Shortcuts = Record<string, () => void>;

/**
 * Listens for single keys, unless somebody types, a dialog is open, a modifier is held, or shortcuts are switched off
 * (WCAG 2.1.4).
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  // Before anything is painted: a key that follows what one sees is never too early.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      if (isTyping(event.target) || document.querySelector('[role=dialog]') || !areShortcutsOn())
        return;
      const deed = current.current[event.key];
      if (!deed)
        return;
      event.preventDefault();
      deed();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Whether shortcuts are on, and the switch. */
export function useShortcutSwitch(): [on: boolean, turn: (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, areShortcutsOn);
  return [on, turned => {
    if (turned)
      localStorage.removeItem(place);
    else
      localStorage.setItem(place, 'off');
    window.dispatchEvent(new Event(changed));
  }];
}

function areShortcutsOn(): boolean {
  return localStorage.getItem(place) !== 'off';
}

function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return element?.matches?.('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]') ?? false;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}
