// Fetches as a browser does: cookies a host and port, redirects followed one by one.
export class Browser {
  #cookies = new Map();

  // One request, without following where it leads.
  async request(url, { method = 'GET', form, json } = {}) {
    const { origin } = new URL(url);
    const jar = this.#cookies.get(origin) ?? new Map();
    this.#cookies.set(origin, jar);
    const headers = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
    if (json) headers['content-type'] = 'application/json';
    const body = form ? new URLSearchParams(form) : json && JSON.stringify(json);
    const response = await fetch(url, { method, headers, body, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(jar, line);
    return response;
  }

  // Follows redirects until a page answers, or until one leads to what `stop` accepts.
  async visit(url, options = {}, stop = () => false) {
    let response = await this.request(url, options);
    while (response.status >= 300 && response.status < 400) {
      url = new URL(response.headers.get('location'), url).href;
      if (stop(url)) return { url, response: null };
      response = await this.request(url);
    }
    return { url, response };
  }

  // What the server's cookies open.
  async viewer(server) {
    const response = await this.request(`${server}/graphql`, { method: 'POST', json: { query: '{ viewer { displayName role account { external } } }' } });
    return (await response.json()).data?.viewer ?? null;
  }

  #keep(jar, line) {
    const [pair, ...attributes] = line.split('; ');
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const expires = attributes.find((one) => one.toLowerCase().startsWith('expires='));
    if (expires && Date.parse(expires.slice('expires='.length)) < Date.now()) jar.delete(name);
    else jar.set(name, value);
  }
}
