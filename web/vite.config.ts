import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const page = (folder: string, name = 'index.html') => resolve(import.meta.dirname, folder, name);

export default defineConfig({
  build: {
    // Phones handed down in the family stay in use for years; this is what a 2020 one understands.
    target: ['es2020', 'chrome87', 'firefox78', 'safari14'],
    // All pages must work where the server allows no inline script and no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The explorer is one large page for developers; the chat page shares nothing with it.
    chunkSizeWarningLimit: 2000,
    // The licences of what is built in ask to travel with it.
    license: { fileName: 'assets/licences.md' },
    rolldownOptions: {
      input: { chat: page('chat'), console: page('console'), explorer: page('explorer'), demo: page('widget', 'demo.html'), simulator: page('line-simulator') },
      onLog(level, log, print) {
        // "use client" in the explorer's libraries means nothing outside a React server; it is said once a file.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE')
          print(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:5080' } },
});
