import { isMessage, message } from '../widget/messages';

/** The page of another site that shows this one in a frame. */
export interface Host {
  /** Asks it to put the frame away. */
  close(): void;
}

/**
 * Joins the page that holds this one in a frame, named in the address by the embedding script. Which sites may hold it is
 * the server's to say (`frame-ancestors`); words of any other window are not listened to.
 * @param opened Called each time the resident opens the frame.
 * @returns Null where the page stands alone, or in a frame whose address names no site.
 */
export function joinHost(opened: () => void): Host | null {
  const origin = new URLSearchParams(location.search).get('host') ?? '';
  if (window.parent === window || !/^https?:\/\/[^/]+$/.test(origin))
    return null;

  document.documentElement.dataset['framed'] = '';
  window.addEventListener('message', event => {
    if (event.source === window.parent && event.origin === origin && isMessage(event.data, 'opened'))
      opened();
  });
  return { close: () => window.parent.postMessage(message('close'), origin) };
}
