import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The script that other sites' pages load: one classic script under a name that stays, which leaves no name in those pages. */
export default defineConfig({
  build: {
    target: ['es2020', 'chrome87', 'firefox78', 'safari14'],
    // Built after the pages, into the same folder.
    emptyOutDir: false,
    lib: {
      entry: resolve(import.meta.dirname, 'widget', 'widget.ts'),
      formats: ['iife'],
      name: 'LearningAdvisor',
      fileName: () => 'widget/widget.js',
    },
  },
});
