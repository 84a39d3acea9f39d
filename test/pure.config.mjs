/** The unit tests that need no page, in Node: one of the steps of `npm test`. The same files run in browsers in `npm run test:all`. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { isPure, unitTests } from './support/pure.mjs';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  define: { __BOB_LOADER__: 'false' },
  resolve: { alias: { '@open-wc/testing': path.join(import.meta.dirname, 'mutation/assertions.ts') } },
  test: {
    include: unitTests().filter(isPure),
    // one set of modules for all files: the tests keep nothing between them
    isolate: false,
    globals: true,
    setupFiles: [path.join(import.meta.dirname, 'mutation/setup.mjs')],
    testTimeout: 120_000,
  },
});
