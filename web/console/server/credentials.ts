const place = 'console-key';

/**
 * What opens the API to this tab: a counsellor's key, sent with each request. It lies in the tab's own storage, so that it
 * goes when the tab is closed.
 */
export const credentials = {
  has: (): boolean => sessionStorage.getItem(place) !== null,

  keep(key: string): void {
    sessionStorage.setItem(place, key);
  },

  drop(): void {
    sessionStorage.removeItem(place);
  },

  headers(): Record<string, string> {
    const key = sessionStorage.getItem(place);
    return key === null ? {} : { Authorization: `Bearer ${key}` };
  },
};
