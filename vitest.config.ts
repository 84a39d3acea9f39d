/** Every story as a test in Chromium: it renders, its play function passes, axe finds nothing. All other tests run in Web Test Runner. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/browsers.mjs';
import { now, standard } from './test/support/settings.mjs';

export default defineConfig({
  test: {
    // a tree that is missing is a failure, everywhere: `npm run test:a11y -- --update` writes it
    update: process.argv.some((word) => word === '--update' || word === '-u') ? 'all' : 'none',
    resolveSnapshotPath: (file, extension) =>
      path.join(import.meta.dirname, 'test/a11y', path.relative(path.join(import.meta.dirname, 'stories'), file) + extension),
    projects: [
      {
        // the packages may be outside of the project: in a copy of it, as `scripts/elements/check-new.mjs` makes one
        server: { fs: { allow: ['.', path.resolve(createRequire(import.meta.url).resolve('vitest/package.json'), '../..')] } },
        plugins: [storybookTest({ configDir: path.join(import.meta.dirname, '.storybook') })],
        test: {
          name: 'storybook',
          provide: { now, standard },
          // the first of them looks last: it changes the page's colours
          setupFiles: ['./test/contrast/stories.ts', './test/support/story-settings.js', './test/support/story-accessibility.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { emulateMedia: ({ page }, media: { media: 'screen' | 'print' }) => page.emulateMedia(media) },
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium', viewport: { width: 1024, height: 768 } }],
          },
        },
      },
    ],
  },
});
