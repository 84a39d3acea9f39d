/** The unit tests that know no page, in Node, and those of the sanitiser in jsdom: what StrykerJS runs for each mutant. `npm test` runs the same files in browsers. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '../..');
const common = {
  root,
  define: { __BOB_LOADER__: 'false' },
  resolve: {
    alias: [
      { find: '@open-wc/testing', replacement: path.join(import.meta.dirname, 'assertions.ts') },
      { find: /^.*\/support\/growth\.js$/, replacement: path.join(import.meta.dirname, 'growth.ts') },
    ],
  },
};
/** Those that the group names (`run.mjs`); without it all. */
const include = process.env.MUTATION_TESTS?.split(' ') ?? ['src/{schema,formats,engines}/**/*.test.ts'];
/** Those that need a page. */
const inPage = include.filter((files) => files.startsWith('src/kit/text/rich'));
/** One set of modules for all test files: the tests keep nothing between them. */
const test = {
  isolate: false,
  globals: true,
  setupFiles: [path.join(import.meta.dirname, 'setup.mjs')],
  testTimeout: 120_000,
};

export default defineConfig({
  ...common,
  test: {
    projects: [
      {
        ...common,
        test: {
          ...test,
          name: 'pure',
          include: include.filter((files) => !inPage.includes(files)),
          exclude: ['src/engines/colour/**', '**/effort.test.ts'],
        },
      },
      { ...common, test: { ...test, name: 'page', include: inPage, environment: 'jsdom' } },
    ],
  },
});
