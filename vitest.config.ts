/** Every story as a test in Chromium: it renders, its play function passes, axe finds nothing. All other tests run in Web Test Runner. */
import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/browsers.mjs';
import { now } from './test/support/settings.mjs';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [storybookTest({ configDir: path.join(import.meta.dirname, '.storybook') })],
        test: {
          name: 'storybook',
          provide: { now },
          setupFiles: ['./test/support/clock-of-stories.js'],
          testTimeout: 30_000,
          setupFiles: ['test/contrast/stories.ts'],
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
