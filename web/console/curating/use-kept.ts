import { useState } from 'react';

/** Something that is being written. This computer keeps it until it is saved or given up, so that neither a reload nor a closed tab loses a word. */
export function useKept<T>(name: string): [kept: T | null, keep: (value: T | null) => void] {
  const place = `console-kept-${name}`;
  const [kept, setKept] = useState<T | null>(() => read(place));
  return [kept, value => {
    if (value === null)
      localStorage.removeItem(place);
    else
      localStorage.setItem(place, JSON.stringify(value));
    setKept(value);
  }];
}

function read<T>(place: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as T | null;
  } catch {
    // What an older console kept in another form is not worth a broken page.
    return null;
  }
}
