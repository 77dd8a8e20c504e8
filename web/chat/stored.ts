/** Asked for at each use: inside another site's page a browser may refuse storage by throwing at its very name. */
type Place = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What a browser keeps under this name; null where it keeps nothing or refuses. */
export function stored(place: Place, name: string): string | null {
  try {
    return place().getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text, or removes it where `text` is null. A browser that refuses costs only the memory. */
export function store(place: Place, name: string, text: string | null): void {
  try {
    if (text === null)
      place().removeItem(name);
    else
      place().setItem(name, text);
  } catch {
    // Storage is full or switched off; what is on the screen goes on.
  }
}
