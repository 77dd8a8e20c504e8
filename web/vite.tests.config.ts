import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const folder = resolve(import.meta.dirname, 'tests');

/** Turns the tests into plain JavaScript for `node --test`, with the imports the pages use (`?raw`) resolved. */
export default defineConfig({
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: 'node_modules/.tests',
    emptyOutDir: true,
    rolldownOptions: {
      input: readdirSync(folder).filter(name => name.endsWith('.test.ts')).map(name => resolve(folder, name)),
    },
  },
});
